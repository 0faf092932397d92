namespace HpoAttributes.Benchmarks;

/// <summary>How many times smaller a regret is than that of random search: tells searchers apart where all regrets are small.</summary>
internal static class RelativeRegret
{
    private const double Floor = 1e-6;

    /// <summary>The ratio of the medians over seeds, as the geometric mean over problems.</summary>
    public static double Of(Regrets regrets, Regrets random)
        => Math.Exp(regrets.ByProblem.Zip(random.ByProblem, (ours, theirs) => Math.Log(MedianOf(ours) / MedianOf(theirs))).Average());

    private static double MedianOf(double[] seeds) => Math.Max(Floor, Medians.Of(seeds));
}
