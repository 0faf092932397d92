namespace HpoAttributes;

/// <summary>
/// What is believed of a model's parameters before any result: length-scales LogNormal(√2 + ln(d)/2, √3), which grow with the number of dimensions
/// (Hvarfner, Hellsten and Nardi 2024, section 5); output scale Gamma(2, rate 1) and noise Gamma(1.1, rate 30), as in Optuna; the exponents of input warping
/// LogNormal(0, √0.1): narrower than the √0.75 of Snoek et al. (2014) and BoTorch, which cost more than it gained on the benchmark's problems up to 100 trials.
/// </summary>
internal sealed class KernelPriors
{
    private const double LengthVariance = 3;
    private const double ExponentVariance = 0.1;

    private readonly int _dimensions;
    private readonly double _lengthMean;

    public KernelPriors(ModelSpace space)
    {
        _dimensions = space.Count;
        _lengthMean = Math.Sqrt(2) + (Math.Log(space.Count) / 2);
        int count = KernelParameters.FirstExponent(space.Count) + (2 * Enumerable.Range(0, space.Count).Count(space.IsNumeric));
        Start = new double[count];
        Lower = new double[count];
        Upper = new double[count];
        Fill(0, space.Count, 0.005, Math.Exp(_lengthMean - LengthVariance), 1e3);
        Fill(KernelParameters.ScaleIndex(_dimensions), 1, 0.01, 1, 100);
        Fill(KernelParameters.NoiseIndex(_dimensions), 1, 1e-6, 1e-3, 1);
        Fill(KernelParameters.FirstExponent(_dimensions), count - KernelParameters.FirstExponent(_dimensions), 0.2, 1, 5);
    }

    /// <summary>Where a fit starts: the logarithms of the most probable length-scales, little noise, no warping.</summary>
    public double[] Start { get; }

    /// <summary>The smallest logarithms that a fit may end at.</summary>
    public double[] Lower { get; }

    /// <summary>The largest ones.</summary>
    public double[] Upper { get; }

    /// <summary>The logarithm of the density of the parameters, up to a constant.</summary>
    /// <param name="logarithms">The parameters' logarithms.</param>
    /// <param name="gradient">Where its derivatives with respect to the logarithms are added.</param>
    public double LogDensity(ReadOnlySpan<double> logarithms, Span<double> gradient)
    {
        double sum = 0;
        for (int i = 0; i < logarithms.Length; i++)
        {
            (double density, double slope) = i < _dimensions ? LogNormal(logarithms[i], _lengthMean, LengthVariance)
                : i == KernelParameters.ScaleIndex(_dimensions) ? Gamma(logarithms[i], shape: 2, rate: 1)
                : i == KernelParameters.NoiseIndex(_dimensions) ? Gamma(logarithms[i], shape: 1.1, rate: 30)
                : LogNormal(logarithms[i], 0, ExponentVariance);
            sum += density;
            gradient[i] += slope;
        }

        return sum;
    }

    // Densities of the parameters themselves, not of their logarithms: as where the priors come from.
    private static (double Density, double Slope) LogNormal(double logarithm, double mean, double variance)
    {
        double offset = logarithm - mean;
        return (-logarithm - (offset * offset / (2 * variance)), -1 - (offset / variance));
    }

    private static (double Density, double Slope) Gamma(double logarithm, double shape, double rate)
    {
        double scaled = rate * Math.Exp(logarithm);
        return (((shape - 1) * logarithm) - scaled, shape - 1 - scaled);
    }

    private void Fill(int first, int count, double lower, double start, double upper)
    {
        Array.Fill(Lower, Math.Log(lower), first, count);
        Array.Fill(Start, Math.Log(start), first, count);
        Array.Fill(Upper, Math.Log(upper), first, count);
    }
}
