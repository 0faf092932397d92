namespace HpoAttributes;

/// <summary>Logarithm and exponential where they are close to 0 and 1: the framework's LogP1 and ExpM1 lose what the sum with 1 rounds away (Higham 2002, section 1.14.1).</summary>
internal static class NearOne
{
    /// <summary>log(1 + x).</summary>
    public static double Log(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : double.IsFinite(sum) && sum > 0 ? x * Math.Log(sum) / (sum - 1) : Math.Log(sum);
    }

    /// <summary>exp(x) - 1.</summary>
    public static double Exp(double x)
    {
        double power = Math.Exp(x);
        double difference = power - 1;
        return power == 1 ? x : difference == -1 || !double.IsFinite(power) ? difference : x * difference / Math.Log(power);
    }

    /// <summary>log(exp(x) - exp(y)): also where both exponentials are too small for a number of their own. Minus infinity where y is no smaller than x, as rounding may leave two that are level.</summary>
    public static double LogDifference(double x, double y)
        => double.IsNegativeInfinity(y) ? x
            : y >= x ? double.NegativeInfinity
            : y - x > -Math.Log(2) ? x + Math.Log(-Exp(y - x))
            : x + Log(-Math.Exp(y - x));
}
