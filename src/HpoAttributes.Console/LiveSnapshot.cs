namespace HpoAttributes;

/// <summary>A study at one moment: what one picture shows.</summary>
internal sealed record LiveSnapshot
{
    /// <summary>What is tuned; null before the start.</summary>
    public StudyInfo? Study { get; init; }

    /// <summary>The trials that run, by number, and for how long each has.</summary>
    public IReadOnlyList<(Trial Trial, TimeSpan Elapsed)> Running { get; init; } = [];

    /// <summary>The trials that ended or were put aside last, the latest at the end.</summary>
    public IReadOnlyList<Trial> Recent { get; init; } = [];

    /// <summary>How many trials have stopped for a while or for good at which resource, ascending.</summary>
    public IReadOnlyList<(int Resource, int Trials)> Rungs { get; init; } = [];

    /// <summary>How far the study has come.</summary>
    public StudyProgress Progress { get; init; }

    /// <summary>The time since the start.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>The time that is left; null where it is unknown.</summary>
    public TimeSpan? Remaining { get; init; }

    /// <summary>Why the study ended; null while it runs.</summary>
    public StopReason? Reason { get; init; }
}
