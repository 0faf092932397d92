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

    /// <summary>The first of these limits that a study has reached; null while there is none.</summary>
    public StopReason? ReachedBy(StudyState study)
        => study.SpentResource >= Resource ? StopReason.ResourceLimit
            : IsTargetReachedBy(study) ? StopReason.TargetReached
            : study.IncumbentWatch.SinceImprovement >= Patience ? StopReason.NoImprovement
            : study.FailuresInARow >= Failures ? StopReason.FailureLimit
            : null;

    private bool IsTargetReachedBy(StudyState study)
        => Target is { } target && study.Incumbent is { IsFeasible: true, Values: { } best } && (study.Rules.Goals[0] == Goal.Minimize ? best[0] <= target : best[0] >= target);
}
