using MathNet.Numerics;

namespace HpoAttributes;

/// <summary>The standard normal distribution, exact in both tails where it is asked for its lower one.</summary>
internal static class StandardNormal
{
    private static readonly double SqrtTwo = Math.Sqrt(2);

    private static readonly double DensityAtZero = 1 / Math.Sqrt(2 * Math.PI);

    private const double SeriesEnd = -10;
    private const int SeriesTerms = 20;

    /// <summary>The probability of a value below <paramref name="z"/>. For the probability of one above, ask for -z.</summary>
    public static double Below(double z) => SpecialFunctions.Erfc(-z / SqrtTwo) / 2;

    /// <summary>The value that a share of <paramref name="probability"/> lies below; exact for small shares.</summary>
    public static double Quantile(double probability) => -SqrtTwo * SpecialFunctions.ErfcInv(2 * probability);

    /// <summary>The probability of a value from 0 to <paramref name="z"/>, negative where z is: exact near 0.</summary>
    public static double FromZero(double z) => SpecialFunctions.Erf(z / SqrtTwo) / 2;

    /// <summary>The inverse of <see cref="FromZero"/>.</summary>
    public static double QuantileFromZero(double probability) => SqrtTwo * SpecialFunctions.ErfInv(2 * probability);

    public static double Density(double z) => DensityAtZero * Math.Exp(-z * z / 2);

    /// <summary>The logarithm of <see cref="Below"/>, exact also where that is 0.</summary>
    public static double LogBelow(double z)
        => z > SeriesEnd ? Math.Log(Below(z)) : LogDensity(z) - Math.Log(-z) + Math.Log(TailSeries(z, first: 1));

    /// <summary>
    /// The logarithm of what a standard normal value exceeds -<paramref name="z"/> by on average, none where it does not: of density(z) + z below(z). Exact in
    /// the lower tail too, where the two terms cancel (Ament et al. 2023, equation 9; an asymptotic series from -10 down).
    /// </summary>
    public static double LogMeanExcess(double z)
    {
        if (z > -1)
        {
            return Math.Log(Density(z) + (z * Below(z)));
        }

        return LogDensity(z) + (z > SeriesEnd
            ? Math.Log(1 + (z * Below(z) / Density(z)))
            : Math.Log(TailSeries(z, first: 3)) - (2 * Math.Log(-z)));
    }

    /// <summary>1 - f/z² + f(f+2)/z⁴ - f(f+2)(f+4)/z⁶ …, up to where terms no longer count.</summary>
    private static double TailSeries(double z, int first)
    {
        double term = 1;
        double sum = 1;
        for (int factor = first; factor < first + (2 * SeriesTerms); factor += 2)
        {
            term *= -factor / (z * z);
            sum += term;
        }

        return sum;
    }

    /// <summary>The logarithm of <see cref="Density"/>.</summary>
    public static double LogDensity(double z) => Math.Log(DensityAtZero) - (z * z / 2);
}
