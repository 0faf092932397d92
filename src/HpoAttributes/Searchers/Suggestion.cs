namespace HpoAttributes;

/// <summary>What a searcher proposes: a point, and the config itself where the user gave it.</summary>
/// <param name="Point">One coordinate in [0, 1] for each dimension. Not changed afterwards.</param>
/// <param name="Config">The config that the user gave, run and recorded as given; null to decode it from the point.</param>
public readonly record struct Suggestion(double[] Point, IConfig? Config = null)
{
    /// <summary>What the user should know of how it was made, said once a study in <c>TuningResult.Warnings</c>; null, the default, for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>The number of the trial from whose checkpoint the new one starts, as population-based training does; null, the default, for none.</summary>
    public int? ForkOf { get; init; }

    /// <summary>The number of the trial with this config that was proposed, where it is to be run again.</summary>
    internal int? RepeatOf { get; init; }

    /// <summary>Whether it is to be run again because it is one of the best.</summary>
    internal bool IsConfirmation { get; init; }
}
