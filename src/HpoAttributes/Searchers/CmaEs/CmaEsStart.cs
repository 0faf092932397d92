namespace HpoAttributes;

/// <summary>Makes the distributions that a run begins with.</summary>
internal sealed class CmaEsStart(CmaEsCoordinates coordinates, double step)
{
    // γ and α of warm-started CMA-ES.
    private const double BestShare = 0.1;
    private const double Spread = 0.1;

    /// <summary>Around a random point, all categories as likely.</summary>
    public CmaEsRun AtRandom(CmaEsRunPlan plan, ref RandomStream random)
    {
        var mean = new double[coordinates.Count];
        foreach (ref double coordinate in mean.AsSpan())
        {
            coordinate = random.NextDouble();
        }

        return new(coordinates, plan, Isotropic(mean, plan), new(Uniform()));
    }

    /// <summary>Around the weighted mean of the better half of the first results, as the mean moves at the end of a generation; all categories as likely.</summary>
    public CmaEsRun Around(CmaEsRunPlan plan, IReadOnlyList<CmaEsResult> results)
    {
        CmaEsResult[] best = [.. Best(results)];
        IReadOnlyList<double> weights = new StrategyParameters(coordinates.Count, Math.Max(best.Length, 2)).Weights;
        double[] mean = [.. Enumerable.Range(0, coordinates.Count).Select(i => MeanOf(i, best, weights))];
        return new(coordinates, plan, Isotropic(mean, plan), new(Uniform()));
    }

    /// <summary>Where the best tenth of given results is (warm-started CMA-ES, Nomura et al. 2021, section 4): a mixture of normal distributions around each, of standard deviation 0.1.</summary>
    /// <param name="plan">The run.</param>
    /// <param name="results">The results, without coordinates that are NaN.</param>
    public CmaEsRun Warm(CmaEsRunPlan plan, IReadOnlyList<CmaEsResult> results)
    {
        CmaEsResult[] best = [.. Best(results).Take(Math.Max(1, (int)(BestShare * results.Count)))];
        if (best.Length == 0)
        {
            return Around(plan, results);
        }

        var mean = new double[coordinates.Count];
        foreach (CmaEsResult result in best)
        {
            Vectors.AddScaled(1.0 / best.Length, result.Ordered, mean);
        }

        double[][] covariance = CovarianceOf(best, mean);
        double scale = Math.Exp(LogDeterminantOf(covariance) / Math.Max(mean.Length, 1));
        foreach (double[] row in covariance)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] /= scale;
            }
        }

        return new(coordinates, plan, new(mean, Math.Sqrt(scale), covariance), new(SharesOf(best)));
    }

    private static IEnumerable<CmaEsResult> Best(IReadOnlyList<CmaEsResult> results)
        => results.Where(result => result.Rank.Tier != TrialRank.Failed).OrderBy(result => result.Rank);

    /// <summary>The weighted mean of a coordinate over the results that have it.</summary>
    private static double MeanOf(int coordinate, CmaEsResult[] best, IReadOnlyList<double> weights)
    {
        double sum = 0;
        double total = 0;
        for (int k = 0; k < best.Length && weights[k] > 0; k++)
        {
            if (!double.IsNaN(best[k].Ordered[coordinate]))
            {
                sum += weights[k] * best[k].Ordered[coordinate];
                total += weights[k];
            }
        }

        return total > 0 ? sum / total : 0.5;
    }

    private static double LogDeterminantOf(double[][] matrix) => matrix.Length == 0 ? 0 : Cholesky.Of([.. matrix.SelectMany(row => row)], matrix.Length)!.LogDeterminant;

    private SearchDistribution Isotropic(double[] mean, CmaEsRunPlan plan) => new(mean, step * plan.Shrink, Diagonal(1));

    private double[][] Diagonal(double value)
    {
        double[][] matrix = [.. Enumerable.Range(0, coordinates.Count).Select(_ => new double[coordinates.Count])];
        for (int i = 0; i < matrix.Length; i++)
        {
            matrix[i][i] = value;
        }

        return matrix;
    }

    private double[][] CovarianceOf(CmaEsResult[] results, double[] mean)
    {
        double[][] covariance = Diagonal(Spread * Spread);
        foreach (CmaEsResult result in results)
        {
            double[] distance = [.. result.Ordered.Zip(mean, (coordinate, middle) => coordinate - middle)];
            for (int i = 0; i < distance.Length; i++)
            {
                Vectors.AddScaled(distance[i] / results.Length, distance, covariance[i]);
            }
        }

        return covariance;
    }

    private double[][] Uniform() => [.. coordinates.Categories.Select(count => Enumerable.Repeat(1.0 / count, count).ToArray())];

    /// <summary>How often each category is among results, each counted once more than it is.</summary>
    private double[][] SharesOf(CmaEsResult[] results) => [.. coordinates.Categories.Select((count, choice) =>
    {
        int active = results.Count(result => result.Categories[choice] >= 0);
        return Enumerable.Range(0, count).Select(category => (1.0 + results.Count(result => result.Categories[choice] == category)) / (active + count)).ToArray();
    })];
}
