namespace HpoAttributes.Benchmarks;

/// <summary>How sure a mean regret, or the difference of two, is: what other problems and seeds might have given.</summary>
internal static class Bootstrap
{
    private const int Draws = 2000;
    private const int FewestProblems = 5;

    /// <summary>Of the mean regret, over problems.</summary>
    public static Interval OfMean(Regrets regrets)
    {
        double[] means = [.. regrets.ByProblem.Select(seeds => seeds.Average())];
        return Repeat((ref RandomStream random) => Resampled(means, ref random));
    }

    /// <summary>Of the difference of two mean regrets on the same problems: over problems, unless they are few, and inside each over both sides' seeds, which are not paired.</summary>
    public static Interval OfDifference(Regrets ours, Regrets theirs)
    {
        int problems = ours.ByProblem.Count;
        return Repeat((ref RandomStream random) =>
        {
            double sum = 0;
            for (int i = 0; i < problems; i++)
            {
                int drawn = problems < FewestProblems ? i : (int)random.NextInt64(problems);
                sum += Resampled(ours.ByProblem[drawn], ref random) - Resampled(theirs.ByProblem[drawn], ref random);
            }

            return sum / problems;
        });
    }

    private delegate double Statistic(ref RandomStream random);

    private static Interval Repeat(Statistic draw)
    {
        var draws = new double[Draws];
        for (int i = 0; i < Draws; i++)
        {
            var random = new RandomStream(seed: 0, index: i, purpose: 0);
            draws[i] = draw(ref random);
        }

        return Interval.Of(draws);
    }

    private static double Resampled(double[] values, ref RandomStream random)
    {
        double sum = 0;
        for (int i = 0; i < values.Length; i++)
        {
            sum += values[random.NextInt64(values.Length)];
        }

        return sum / values.Length;
    }
}
