namespace HpoAttributes;

/// <summary>The seeds of trials, for running one of them once more outside its study.</summary>
public static class TrialSeed
{
    /// <summary>The seed that a trial's <see cref="ITrialContext.Seed"/> has.</summary>
    /// <param name="studySeed">The seed of the study.</param>
    /// <param name="trial">The trial's number, from 0.</param>
    public static long Of(long studySeed, int trial)
        => unchecked((long)new RandomStream(studySeed, trial, RandomPurpose.TrialSeed).NextUInt64());
}
