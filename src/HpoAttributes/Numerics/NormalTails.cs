using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>
/// Probabilities of the standard normal distribution, four at a time: erfc(x) = t·exp(−x² + f(2t − 1)) with t = 2/(2 + x), f by the
/// first 21 terms of its Chebyshev series, written as a polynomial; the relative error is 1e-12.
/// </summary>
internal static class NormalTails
{
    private static readonly double[] Coefficients =
    [
        -0.67179408405669024, 0.67264322398018864, 0.047343306841332666, -0.046895610419282323,
        -0.0098726893395021342, 0.0088249426843899561, 0.0017589330595699703, -0.0023458541746151143,
        -0.00014624206357593251, 0.00067391122646920421, -9.3762506051111705e-5, -0.0001750876339915449,
        7.1501559856979251e-5, 3.342285369413773e-5, -3.0432773413602294e-5, -2.164352692287398e-6,
        8.9667033591297316e-6, -9.569063754683688e-7, -1.7233176592624477e-6, 2.3448464321650952e-7,
        1.6415045186187208e-7, 0, 0, 0,
    ];

    private static readonly double InverseRootOfTwo = Math.Sqrt(0.5);

    /// <summary>The logarithms of the probabilities of values between two bounds each.</summary>
    public static Vector256<double> LogBetween(Vector256<double> low, Vector256<double> high)
    {
        Vector256<double> beyondLow = Beyond(Vector256.Abs(low));
        Vector256<double> beyondHigh = Beyond(Vector256.Abs(high));
        Vector256<double> isAround = Vector256.LessThan(low, Vector256<double>.Zero) & Vector256.GreaterThan(high, Vector256<double>.Zero);
        Vector256<double> between = Vector256.ConditionalSelect(isAround, Vector256<double>.One - beyondLow - beyondHigh, Vector256.Abs(beyondLow - beyondHigh));
        return Vector256.Log(between);
    }

    /// <summary>The logarithm of the probability of a value between two bounds: the same number as that of four at a time.</summary>
    public static double LogBetween(double low, double high) => LogBetween(Vector256.Create(low), Vector256.Create(high)).ToScalar();

    /// <summary>The logarithm of the probability that a normal distribution with a mean in [0, 1] gives to [0, 1].</summary>
    public static double LogInside(double mean, double deviation) => LogBetween(-mean / deviation, (1 - mean) / deviation);

    /// <summary>The probabilities of values above bounds of at least 0.</summary>
    public static Vector256<double> Beyond(Vector256<double> bound)
    {
        Vector256<double> x = bound * InverseRootOfTwo;
        Vector256<double> t = Vector256.Create(2.0) / (x + Vector256.Create(2.0));
        Vector256<double> y = (t * 2) - Vector256<double>.One;
        return t * Exp(Polynomial(y) - (x * x)) * 0.5;
    }

    /// <summary>The exponentials, 0 for those below e^-700: beyond its range Vector256.Exp rounds a number differently where another one is out of range.</summary>
    private static Vector256<double> Exp(Vector256<double> x)
    {
        Vector256<double> least = Vector256.Create(-700.0);
        return Vector256.AndNot(Vector256.Exp(Vector256.Max(x, least)), Vector256.LessThan(x, least));
    }

    /// <summary>Four chains of every fourth term, which a processor works on side by side.</summary>
    private static Vector256<double> Polynomial(Vector256<double> y)
    {
        Vector256<double> square = y * y;
        Vector256<double> fourth = square * square;
        (Vector256<double> a, Vector256<double> b, Vector256<double> c, Vector256<double> d) = (default, default, default, default);
        for (int i = Coefficients.Length - 4; i >= 0; i -= 4)
        {
            a = Vector256.FusedMultiplyAdd(a, fourth, Vector256.Create(Coefficients[i]));
            b = Vector256.FusedMultiplyAdd(b, fourth, Vector256.Create(Coefficients[i + 1]));
            c = Vector256.FusedMultiplyAdd(c, fourth, Vector256.Create(Coefficients[i + 2]));
            d = Vector256.FusedMultiplyAdd(d, fourth, Vector256.Create(Coefficients[i + 3]));
        }

        return Vector256.FusedMultiplyAdd(Vector256.FusedMultiplyAdd(d, y, c), square, Vector256.FusedMultiplyAdd(b, y, a));
    }
}
