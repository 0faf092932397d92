namespace HpoAttributes;

/// <summary>Where a trial stands.</summary>
public enum TrialState
{
    /// <summary>Created, not handed to a worker yet (or again, after a worker was lost, or after a failure that is retried).</summary>
    Waiting = 0,

    /// <summary>A worker evaluates it.</summary>
    Running = 1,

    /// <summary>The scheduler has put it aside with what it has reported; it may be resumed.</summary>
    Paused = 2,

    /// <summary>Ended by itself with finite values.</summary>
    Completed = 3,

    /// <summary>Ended early because its scheduler had seen enough. Its values are those that it reported last.</summary>
    Stopped = 4,

    /// <summary>Ended by an exception, a time limit, or a value that is NaN or infinite. Never an incumbent.</summary>
    Failed = 5,

    /// <summary>Ended early because the study ended. Not counted as failed; a study that goes on runs it again.</summary>
    Interrupted = 6,
}
