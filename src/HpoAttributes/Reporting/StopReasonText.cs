namespace HpoAttributes;

/// <summary>Why a study ended, in words.</summary>
public static class StopReasonText
{
    /// <summary>A short clause: <c>all trials done</c>.</summary>
    /// <param name="reason">Why it ended.</param>
    public static string Of(StopReason reason) => reason switch
    {
        StopReason.TrialsDone => "all trials done",
        StopReason.SpaceExhausted => "nothing left to try",
        StopReason.Cancelled => "cancelled",
        StopReason.Faulted => "ended by an error",
        StopReason.TimeLimit => "time limit reached",
        StopReason.ResourceLimit => "resource limit reached",
        StopReason.TargetReached => "target reached",
        StopReason.NoImprovement => "no improvement",
        StopReason.FailureLimit => "too many failures",
        _ => reason.ToString(),
    };
}
