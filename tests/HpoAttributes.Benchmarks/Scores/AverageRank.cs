namespace HpoAttributes.Benchmarks;

/// <summary>The rank among searchers, from 1, that a run has on average.</summary>
internal static class AverageRank
{
    /// <summary>One and the probability of each other to be better, as the mean over problems.</summary>
    public static double Of(Regrets regrets, IEnumerable<Regrets> others)
        => 1 + others.Sum(other => other.ByProblem.Zip(regrets.ByProblem, ProbabilityOfLess).Average());

    /// <summary>Over all pairs of seeds; a tie counts half.</summary>
    private static double ProbabilityOfLess(double[] left, double[] right)
        => left.Average(one => right.Average(other => one < other ? 1.0 : one == other ? 0.5 : 0.0));
}
