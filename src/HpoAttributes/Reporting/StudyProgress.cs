namespace HpoAttributes;

/// <summary>How far a study has come, for observers.</summary>
/// <param name="Finished">The trials that have ended.</param>
/// <param name="Failed">Those of them that failed.</param>
/// <param name="Incumbent">The best trial so far; where configs are run several times the best config's first, with the mean of <see cref="Trial.MeanOf"/> trials; null before the first success, and where there are several goals.</param>
/// <param name="Elapsed">The time since the start.</param>
/// <param name="Remaining">The time that is left, estimated from the trials so far and from the study's limits; null where it is not known.</param>
public readonly record struct StudyProgress(int Finished, int Failed, Trial? Incumbent, TimeSpan Elapsed, TimeSpan? Remaining)
{
    /// <summary>The trials that run.</summary>
    public int Running { get; init; }

    /// <summary>The trials that their scheduler has put aside.</summary>
    public int Paused { get; init; }

    /// <summary>How much resource (epochs, as a rule) all trials have spent.</summary>
    public long SpentResource { get; init; }
}
