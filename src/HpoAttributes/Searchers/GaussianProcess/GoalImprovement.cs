namespace HpoAttributes;

/// <summary>
/// One goal's factor of the expected improvement in each box: how far, on average, a value of the model reaches into the box from above. With the excess ψ(b) of a
/// limit b over the value on average, that is ψ(upper) - ψ(lower) (Yang et al. 2019, equation 12).
/// </summary>
internal sealed class GoalImprovement
{
    private readonly GaussianProcess _model;

    // The limits of all boxes without repetition, and which of them are each box's; the first is negative infinity.
    private readonly double[] _limits;
    private readonly int[] _lower;
    private readonly int[] _upper;

    // By limit: the logarithms of the excess, and of the probabilities of a value below it and above.
    private readonly double[] _logExcess;
    private readonly double[] _z;
    private double _deviation;

    public GoalImprovement(GaussianProcess model, IReadOnlyList<Box> boxes, int goal)
    {
        _model = model;
        _limits = [.. boxes.SelectMany(box => new[] { box.Lower[goal], box.Upper[goal] }).Append(double.NegativeInfinity).Distinct().Order()];
        _lower = [.. boxes.Select(box => Array.BinarySearch(_limits, box.Lower[goal]))];
        _upper = [.. boxes.Select(box => Array.BinarySearch(_limits, box.Upper[goal]))];
        _logExcess = new double[_limits.Length];
        _z = new double[_limits.Length];
    }

    /// <summary>Adds the logarithm of the factor to each box's.</summary>
    public void AddLogs(ReadOnlySpan<double> point, double[] logs)
    {
        (double mean, double variance) = _model.Predict(point);
        _deviation = Math.Sqrt(variance);
        for (int i = 0; i < _limits.Length; i++)
        {
            _z[i] = (_limits[i] - mean) / _deviation;
            _logExcess[i] = i == 0 ? double.NegativeInfinity : StandardNormal.LogMeanExcess(_z[i]) + Math.Log(_deviation);
        }

        for (int box = 0; box < logs.Length; box++)
        {
            logs[box] += LogFactor(box);
        }
    }

    /// <summary>Adds the gradient of the logarithm of the boxes' sum, at the point that logarithms were last added for.</summary>
    /// <param name="point">That point.</param>
    /// <param name="shares">The share of each box in the sum.</param>
    /// <param name="gradient">Where to add.</param>
    public void AddGradient(ReadOnlySpan<double> point, double[] shares, Span<double> gradient)
    {
        double byMean = 0;
        double byDeviation = 0;
        for (int box = 0; box < shares.Length; box++)
        {
            // A box without a share may have no logarithm either.
            if (shares[box] > 0)
            {
                double logFactor = LogFactor(box);
                double low = _z[_lower[box]];
                double high = _z[_upper[box]];
                byMean -= shares[box] * Math.Exp(LogBetween(low, high) - logFactor);
                byDeviation += shares[box] * DensityDifference(low, high, logFactor);
            }
        }

        _model.AddGradient(point, byMean, byDeviation / (2 * _deviation), gradient);
    }

    private double LogFactor(int box) => NearOne.LogDifference(_logExcess[_upper[box]], _logExcess[_lower[box]]);

    /// <summary>The logarithm of the probability between two values, from the tail that both are nearer to.</summary>
    private static double LogBetween(double low, double high) => low > 0
        ? NearOne.LogDifference(StandardNormal.LogBelow(-low), StandardNormal.LogBelow(-high))
        : NearOne.LogDifference(StandardNormal.LogBelow(high), StandardNormal.LogBelow(low));

    /// <summary>The difference of the densities at two values, by a number of which the logarithm is given: without leaving logarithms, as both may be tiny.</summary>
    private static double DensityDifference(double low, double high, double logFactor)
    {
        double atLow = StandardNormal.LogDensity(low);
        double atHigh = StandardNormal.LogDensity(high);
        return atHigh >= atLow
            ? Math.Exp(NearOne.LogDifference(atHigh, atLow) - logFactor)
            : -Math.Exp(NearOne.LogDifference(atLow, atHigh) - logFactor);
    }
}
