namespace HpoAttributes;

/// <summary>How an evaluation ended, as its worker tells it.</summary>
/// <param name="State"><see cref="TrialState.Completed"/>, <see cref="TrialState.Stopped"/>, <see cref="TrialState.Failed"/> or <see cref="TrialState.Interrupted"/>.</param>
/// <param name="Runtime">How long the objective ran since its worker took it last.</param>
/// <param name="Values">What it returned, or reported last where it was stopped; null where it failed or was interrupted.</param>
/// <param name="FailureReason">Why it failed; null unless it did.</param>
public sealed record TrialOutcome(TrialState State, TimeSpan Runtime, ObjectiveValues? Values = null, string? FailureReason = null)
{
    /// <summary>It returned finite values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="runtime">How long it ran.</param>
    public static TrialOutcome Completed(ObjectiveValues values, TimeSpan runtime) => new(TrialState.Completed, runtime, values);

    /// <summary>Its scheduler had it stopped.</summary>
    /// <param name="values">What it reported last.</param>
    /// <param name="runtime">How long it ran.</param>
    public static TrialOutcome Stopped(ObjectiveValues values, TimeSpan runtime) => new(TrialState.Stopped, runtime, values);

    /// <summary>It failed.</summary>
    /// <param name="reason">Why, in words.</param>
    /// <param name="runtime">How long it ran.</param>
    public static TrialOutcome Failed(string reason, TimeSpan runtime) => new(TrialState.Failed, runtime, FailureReason: reason);

    /// <summary>It ended early because the study was cancelled.</summary>
    /// <param name="runtime">How long it ran.</param>
    public static TrialOutcome Interrupted(TimeSpan runtime) => new(TrialState.Interrupted, runtime);
}
