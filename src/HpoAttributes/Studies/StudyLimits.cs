namespace HpoAttributes;

/// <summary>What ends a run of a study besides its trials and its time; null where there is no such limit.</summary>
internal sealed record StudyLimits
{
    /// <summary>How much resource its trials may spend in all.</summary>
    public long? Resource { get; init; }

    /// <summary>A value of the incumbent that is good enough.</summary>
    public double? Target { get; init; }

    /// <summary>After how many trials without a better incumbent it ends.</summary>
    public int? Patience { get; init; }

    /// <summary>After how many failed trials, one after the other, it ends.</summary>
    public int? Failures { get; init; }
}
