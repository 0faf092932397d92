using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>
/// Probabilities of the standard normal distribution, both bounds at a time: erfc(x) = t·exp(−x² + f(2t − 1)) with t = 2/(2 + x), f by the
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

    /// <summary>The logarithm of the probability of a value between two bounds.</summary>
    public static double LogBetween(double low, double high)
    {
        Vector128<double> beyond = Beyond(Vector128.Create(Math.Abs(low), Math.Abs(high)));
        (double beyondLow, double beyondHigh) = (beyond[0], beyond[1]);
        return Math.Log(low < 0 && high > 0 ? 1 - beyondLow - beyondHigh : Math.Abs(beyondLow - beyondHigh));
    }

    /// <summary>The probabilities that a normal distribution with a mean in [0, 1] gives to what lies below 0 and above 1.</summary>
    public static (double Below, double Above) Outside(double mean, double deviation)
    {
        Vector128<double> beyond = Beyond(Vector128.Create(mean, 1 - mean) / deviation);
        return (beyond[0], beyond[1]);
    }

    /// <summary>The logarithm of the probability that a normal distribution with a mean in [0, 1] gives to [0, 1].</summary>
    public static double LogInside(double mean, double deviation)
    {
        (double below, double above) = Outside(mean, deviation);
        return Math.Log(1 - below - above);
    }

    /// <summary>The probabilities of values above bounds of at least 0.</summary>
    private static Vector128<double> Beyond(Vector128<double> bound)
    {
        Vector128<double> x = bound * InverseRootOfTwo;
        Vector128<double> t = Vector128.Create(2.0) / (x + Vector128.Create(2.0));
        Vector128<double> y = (t * 2) - Vector128<double>.One;
        return t * Vector128.Exp(Polynomial(y) - (x * x)) * 0.5;
    }

    /// <summary>Four chains of every fourth term, which a processor works on side by side.</summary>
    private static Vector128<double> Polynomial(Vector128<double> y)
    {
        Vector128<double> square = y * y;
        Vector128<double> fourth = square * square;
        (Vector128<double> a, Vector128<double> b, Vector128<double> c, Vector128<double> d) = (default, default, default, default);
        for (int i = Coefficients.Length - 4; i >= 0; i -= 4)
        {
            a = Vector128.FusedMultiplyAdd(a, fourth, Vector128.Create(Coefficients[i]));
            b = Vector128.FusedMultiplyAdd(b, fourth, Vector128.Create(Coefficients[i + 1]));
            c = Vector128.FusedMultiplyAdd(c, fourth, Vector128.Create(Coefficients[i + 2]));
            d = Vector128.FusedMultiplyAdd(d, fourth, Vector128.Create(Coefficients[i + 3]));
        }

        return Vector128.FusedMultiplyAdd(Vector128.FusedMultiplyAdd(d, y, c), square, Vector128.FusedMultiplyAdd(b, y, a));
    }
}
