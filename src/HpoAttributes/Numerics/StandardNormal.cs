using MathNet.Numerics;

namespace HpoAttributes;

/// <summary>The standard normal distribution, exact in both tails where it is asked for its lower one.</summary>
internal static class StandardNormal
{
    private static readonly double SqrtTwo = Math.Sqrt(2);

    private static readonly double DensityAtZero = 1 / Math.Sqrt(2 * Math.PI);

    /// <summary>The probability of a value below <paramref name="z"/>. For the probability of one above, ask for -z.</summary>
    public static double Below(double z) => SpecialFunctions.Erfc(-z / SqrtTwo) / 2;

    /// <summary>The value that a share of <paramref name="probability"/> lies below; exact for small shares.</summary>
    public static double Quantile(double probability) => -SqrtTwo * SpecialFunctions.ErfcInv(2 * probability);

    /// <summary>The probability of a value from 0 to <paramref name="z"/>, negative where z is: exact near 0.</summary>
    public static double FromZero(double z) => SpecialFunctions.Erf(z / SqrtTwo) / 2;

    /// <summary>The inverse of <see cref="FromZero"/>.</summary>
    public static double QuantileFromZero(double probability) => SqrtTwo * SpecialFunctions.ErfInv(2 * probability);

    public static double Density(double z) => DensityAtZero * Math.Exp(-z * z / 2);
}
