namespace HpoAttributes;

/// <summary>The answer to a report: whether the objective goes on.</summary>
public enum TrialDecision
{
    /// <summary>Go on.</summary>
    Continue = 0,

    /// <summary>Return now: the scheduler has seen enough, or the study is ending.</summary>
    Stop = 1,

    /// <summary>
    /// Save a checkpoint if there is none of this moment, and return: the trial may be resumed later, from its checkpoint or from its start.
    /// An objective sees this only where its thread cannot be parked; otherwise the report returns when the trial is resumed.
    /// </summary>
    Pause = 2,
}
