namespace HpoAttributes;

/// <summary>Where a trial stands.</summary>
public enum TrialState
{
    /// <summary>Created, not handed to a worker yet (or again, after a worker was lost).</summary>
    Waiting = 0,

    /// <summary>A worker evaluates it.</summary>
    Running = 1,

    /// <summary>Ended with finite values.</summary>
    Completed = 2,

    /// <summary>Ended by an exception, or with a value that is NaN or infinite. Never an incumbent.</summary>
    Failed = 3,

    /// <summary>Ended early because the study was cancelled. Never an incumbent, and not counted as failed.</summary>
    Interrupted = 4,
}
