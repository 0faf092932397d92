namespace HpoAttributes;

/// <summary>The constants of CMA-ES for a number of coordinates and a population: table 1 of Hansen's tutorial (2016, arXiv:1604.00772), negative weights included.</summary>
internal sealed class StrategyParameters
{
    private readonly double[] _weights;

    public StrategyParameters(int dimensions, int population)
    {
        // Of a space without coordinates only the weights are used.
        dimensions = Math.Max(dimensions, 1);
        double[] raw = [.. Enumerable.Range(1, population).Select(rank => Math.Log((population + 1) / 2.0) - Math.Log(rank))];
        double[] best = raw[..(population / 2)];
        double[] rest = raw[(population / 2)..];
        Mass = MassOf(best);
        RankOneRate = 2 / (Square(dimensions + 1.3) + Mass);
        RankManyRate = Math.Min(1 - RankOneRate - 1e-8, 2 * (Mass - 2 + (1 / Mass)) / (Square(dimensions + 2) + Mass));
        PathRate = (4 + (Mass / dimensions)) / (dimensions + 4 + (2 * Mass / dimensions));
        StepPathRate = (Mass + 2) / (dimensions + Mass + 5);
        StepDamping = 1 + (2 * Math.Max(0, Math.Sqrt((Mass - 1) / (dimensions + 1.0)) - 1)) + StepPathRate;
        NormLength = Math.Sqrt(dimensions) * (1 - (1 / (4.0 * dimensions)) + (1 / (21.0 * dimensions * dimensions)));

        double negative = Math.Min(
            Math.Min(1 + (RankOneRate / RankManyRate), 1 + (2 * MassOf(rest) / (Mass + 2))),
            (1 - RankOneRate - RankManyRate) / (dimensions * RankManyRate));
        _weights = [.. best.Select(weight => weight / best.Sum()), .. rest.Select(weight => negative * weight / -rest.Sum())];
    }

    /// <summary>μ_eff, the variance effective selection mass.</summary>
    public double Mass { get; }

    /// <summary>c_1.</summary>
    public double RankOneRate { get; }

    /// <summary>c_μ.</summary>
    public double RankManyRate { get; }

    /// <summary>c_c.</summary>
    public double PathRate { get; }

    /// <summary>c_σ.</summary>
    public double StepPathRate { get; }

    /// <summary>d_σ.</summary>
    public double StepDamping { get; }

    /// <summary>How long a vector of standard normal numbers is on average, approximately.</summary>
    public double NormLength { get; }

    /// <summary>The weight of each place, the best first: those of the better half sum to 1, the others are not above 0.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>λ = 4 + ⌊3 ln d⌋; of a space with one config, as if it had a dimension.</summary>
    public static int DefaultPopulation(int dimensions) => 4 + (int)(3 * Math.Log(Math.Max(dimensions, 1)));

    /// <summary>The weights of one generation's results: equals share theirs (Ollivier et al. 2017, equation 5).</summary>
    /// <param name="ranks">The ranks, best first.</param>
    public SelectionWeights WeightsOf(IReadOnlyList<TrialRank> ranks)
    {
        var covariance = new double[ranks.Count];
        var mean = new double[ranks.Count];
        for (int first = 0, end; first < ranks.Count; first = end)
        {
            for (end = first + 1; end < ranks.Count && (ranks[end].Tier, ranks[end].Value) == (ranks[first].Tier, ranks[first].Value); end++)
            {
            }

            ReadOnlySpan<double> shared = _weights.AsSpan(first..end);
            Array.Fill(covariance, Mean(shared, least: double.NegativeInfinity), first, end - first);
            Array.Fill(mean, Mean(shared, least: 0), first, end - first);
        }

        return new(mean, covariance);
    }

    private static double Mean(ReadOnlySpan<double> weights, double least)
    {
        double sum = 0;
        foreach (double weight in weights)
        {
            sum += Math.Max(weight, least);
        }

        return sum / weights.Length;
    }

    private static double MassOf(double[] weights) => Square(weights.Sum()) / weights.Sum(Square);

    private static double Square(double number) => number * number;
}
