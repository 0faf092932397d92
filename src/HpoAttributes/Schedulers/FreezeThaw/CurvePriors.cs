namespace HpoAttributes;

/// <summary>
/// What is believed of the parameters of curves before any result: each is log-normal. Those of length-scales grow with the number of dimensions
/// (Hvarfner, Hellsten and Nardi 2024). Variances are of values that have variance 1; most of what varies is what all curves share and where each ends.
/// </summary>
internal sealed class CurvePriors
{
    // Beyond so many deviations a fit may not end.
    private const double Reach = 4;

    private readonly double[] _deviations;

    /// <param name="dimensions">How many dimensions a config has.</param>
    public CurvePriors(int dimensions)
    {
        (double Mode, double Deviation)[] all =
        [
            .. Enumerable.Repeat((Math.Exp(Math.Sqrt(2) - 2) * Math.Sqrt(dimensions), 1.4), dimensions),
            (0.5, 0.8),
            (0.3, 0.8),
            (0.05, 1),
            (1, 0.8),
            (0.02, 1),
            (0.003, 1.2),
            (0.7, 0.4),
            (2, 0.7),
            (1, 0.5),
        ];
        Start = Array.ConvertAll(all, one => Math.Log(one.Mode));
        _deviations = Array.ConvertAll(all, one => one.Deviation);
        Lower = [.. Start.Zip(_deviations, (mean, deviation) => mean - (Reach * deviation))];
        Upper = [.. Start.Zip(_deviations, (mean, deviation) => mean + (Reach * deviation))];
    }

    /// <summary>The most probable logarithms, where a fit starts.</summary>
    public double[] Start { get; }

    /// <summary>The smallest logarithms that a fit may end at.</summary>
    public double[] Lower { get; }

    /// <summary>The largest ones.</summary>
    public double[] Upper { get; }

    /// <summary>The logarithm of the density of the logarithms, up to a constant.</summary>
    /// <param name="logarithms">The parameters' logarithms.</param>
    /// <param name="gradient">Where its derivatives are added.</param>
    public double LogDensity(ReadOnlySpan<double> logarithms, Span<double> gradient)
    {
        double sum = 0;
        for (int i = 0; i < logarithms.Length; i++)
        {
            double offset = (logarithms[i] - Start[i]) / _deviations[i];
            sum -= offset * offset / 2;
            gradient[i] -= offset / _deviations[i];
        }

        return sum;
    }
}
