namespace HpoAttributes;

/// <summary>The answer to a report: whether the objective goes on.</summary>
public enum TrialDecision
{
    /// <summary>Go on.</summary>
    Continue = 0,

    /// <summary>Return now: the scheduler has seen enough, or the study is being cancelled.</summary>
    Stop = 1,
}
