namespace HpoAttributes.Benchmarks;

/// <summary>The ends of the scale that a task's regret is measured on.</summary>
/// <param name="Median">The median error of random configs: regret 1.</param>
/// <param name="Best">The smallest error ever seen: regret 0.</param>
internal sealed record RaceReference(double Median, double Best)
{
    private static readonly Dictionary<string, RaceReference> All = DataFiles.Read<Dictionary<string, RaceReference>>("multifidelity/reference.json");

    public static RaceReference Of(string task) => All[task];

    /// <summary>The normalised regret of an error: without one that of the median; not below zero.</summary>
    public double RegretOf(double? error) => Math.Max(0, ((error ?? Median) - Best) / (Median - Best));
}
