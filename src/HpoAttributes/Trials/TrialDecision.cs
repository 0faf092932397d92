namespace HpoAttributes;

/// <summary>The answer to a report: whether the objective goes on.</summary>
public enum TrialDecision
{
    /// <summary>Go on.</summary>
    Continue = 0,

    /// <summary>Return now; the value returned no longer counts.</summary>
    Stop = 1,
}
