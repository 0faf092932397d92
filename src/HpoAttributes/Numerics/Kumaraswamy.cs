namespace HpoAttributes;

/// <summary>
/// The distribution function of Kumaraswamy (1980), 1 - (1 - x^a)^b: an increasing map of [0, 1] onto itself that stretches one end, both or the middle.
/// Close to that of the beta distribution, and cheap.
/// </summary>
internal static class Kumaraswamy
{
    // Slopes are infinite at the very ends for exponents below 1.
    private const double Margin = 1e-6;

    /// <summary>The value of the map.</summary>
    public static double Value(double x, double a, double b) => a == 1 && b == 1 ? Inside(x) : -NearOne.Exp(b * NearOne.Log(-Math.Pow(Inside(x), a)));

    /// <summary>The derivative with respect to x.</summary>
    public static double Slope(double x, double a, double b)
    {
        double inside = Inside(x);
        double power = Math.Pow(inside, a);
        return (1 - (2 * Margin)) * a * b * power / inside * Math.Pow(1 - power, b - 1);
    }

    /// <summary>The value, and its derivatives with respect to the logarithms of the exponents.</summary>
    public static (double Value, double ByLogA, double ByLogB) WithSlopes(double x, double a, double b)
    {
        double logX = Math.Log(Inside(x));
        double power = Math.Exp(a * logX);
        double logRest = NearOne.Log(-power);
        double rest = Math.Exp(b * logRest);
        return (1 - rest, a * b * logX * power * rest / (1 - power), -b * logRest * rest);
    }

    private static double Inside(double x) => Margin + (x * (1 - (2 * Margin)));
}
