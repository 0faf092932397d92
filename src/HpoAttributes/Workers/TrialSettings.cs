namespace HpoAttributes;

/// <summary>What all trials of a study have.</summary>
/// <param name="StudySeed">The study's seed.</param>
/// <param name="Time">The clock.</param>
/// <param name="TimeLimit">How long a trial may run, pauses left out; infinite for no limit.</param>
/// <param name="Checkpoints">Where checkpoints are kept.</param>
internal sealed record TrialSettings(long StudySeed, TimeProvider Time, TimeSpan TimeLimit, CheckpointFolder Checkpoints);
