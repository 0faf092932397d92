namespace HpoAttributes;

/// <summary>Where a trial can be resumed from.</summary>
/// <param name="Resource">How much the trial had spent at its last report before it saved.</param>
/// <param name="Key">The name under which the checkpoint store keeps it.</param>
public sealed record TrialCheckpoint(int Resource, string Key);
