namespace HpoAttributes.Benchmarks;

/// <summary>The ends of the scale that a problem's regret is measured on.</summary>
/// <param name="RandomMedian">The median of random feasible points: regret 1.</param>
/// <param name="FBest">The optimum, or the best value ever seen: regret 0.</param>
internal sealed record ReferenceValues(double RandomMedian, double FBest)
{
    private static readonly Dictionary<string, ReferenceValues> All = DataFiles.Read<Dictionary<string, ReferenceValues>>("results/reference.json");

    public static ReferenceValues Of(string problem) => All[problem];

    /// <summary>The normalised regret of a best value: without one that of the median; not below zero, since the best ever seen can be beaten.</summary>
    public double RegretOf(double? best) => Math.Max(0, ((best ?? RandomMedian) - FBest) / (RandomMedian - FBest));
}
