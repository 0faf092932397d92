namespace HpoAttributes;

/// <summary>The power transform of Yeo and Johnson (2000, equation 2.1): strictly increasing on all numbers, the identity for power 1.</summary>
internal static class YeoJohnson
{
    private const double MinPower = 0;
    private const double MaxPower = 2;

    /// <summary>Transforms a number.</summary>
    public static double Transform(double value, double power)
        => value >= 0 ? Raise(value, power) : -Raise(-value, 2 - power);

    /// <summary>The number that <see cref="Transform"/> turns into <paramref name="transformed"/>.</summary>
    public static double Invert(double transformed, double power)
        => transformed >= 0 ? Lower(transformed, power) : -Lower(-transformed, 2 - power);

    /// <summary>The power from 0, a logarithm for positive numbers, to 2, one for negative numbers, under which numbers look most like draws from a normal distribution: of the largest likelihood (equation 3.1).</summary>
    /// <param name="values">Numbers of standard deviation about 1, at least two different ones.</param>
    public static double FitPower(double[] values)
    {
        double slope = values.Sum(value => Math.Sign(value) * NearOne.Log(Math.Abs(value)));
        return GoldenSection.Maximum(power => LogLikelihood(values, power, slope), MinPower, MaxPower, 1e-3);
    }

    private static double LogLikelihood(double[] values, double power, double slope)
    {
        double sum = 0;
        double squares = 0;
        foreach (double value in values)
        {
            double transformed = Transform(value, power);
            sum += transformed;
            squares += transformed * transformed;
        }

        double mean = sum / values.Length;
        double variance = Math.Max((squares / values.Length) - (mean * mean), double.Epsilon);
        return (-values.Length / 2.0 * Math.Log(variance)) + ((power - 1) * slope);
    }

    // expm1 and log1p keep the form exact where the power is near 0.
    private static double Raise(double value, double power)
        => power == 0 ? NearOne.Log(value) : NearOne.Exp(power * NearOne.Log(value)) / power;

    private static double Lower(double transformed, double power)
        => power == 0 ? NearOne.Exp(transformed) : NearOne.Exp(NearOne.Log(power * transformed) / power);
}
