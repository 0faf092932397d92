namespace HpoAttributes;

/// <summary>Makes values that are minimised, or those of a constraint, look like draws from a normal distribution of mean 0 and variance 1.</summary>
internal static class OutputTransform
{
    // So many times as far above the upper quartile as that is above the best value: further says no more than "bad".
    private const double Fence = 5;

    /// <summary>
    /// The transform of HEBO (Cowen-Rivers et al. 2022, section 4.1): standardised, then <see cref="YeoJohnson"/> of the largest likelihood, standardised
    /// again. The power is one from 0 to 2: a more extreme one, of a small sample, ties the search to the first good region. Values far above the others are
    /// lowered first: one diverged training would else hide what differs between good ones.
    /// </summary>
    /// <param name="values">Values, smaller being better, at least one.</param>
    public static double[] OfObjective(double[] values)
    {
        double[] standard = Standardise(Clip(WithinOne(values)));
        if (standard.All(value => value == 0))
        {
            return standard;
        }

        double power = YeoJohnson.FitPower(standard);
        return Standardise(Array.ConvertAll(standard, value => YeoJohnson.Transform(value, power)));
    }

    /// <summary>
    /// The bilog transform of SCBO (Eriksson and Poloczek 2021, section 3): stretches what is close to the limit, 0, and keeps every sign.
    /// </summary>
    /// <returns>Values whose squares are 1 on average.</returns>
    public static double[] OfConstraint(double[] values)
    {
        double typical = Quantile([.. values.Select(Math.Abs).Order()], 0.5);
        double unit = typical > 0 ? typical : 1;
        double[] bilog = Array.ConvertAll(values, value => Math.Sign(value) * NearOne.Log(Math.Min(Math.Abs(value) / unit, double.MaxValue)));
        double square = bilog.Average(value => value * value);
        return square > 0 ? Array.ConvertAll(bilog, value => value / Math.Sqrt(square)) : bilog;
    }

    /// <summary>Divides by the largest size, so that no difference overflows.</summary>
    private static double[] WithinOne(double[] values)
    {
        double largest = values.Max(Math.Abs);
        return largest > 0 ? Array.ConvertAll(values, value => value / largest) : values;
    }

    private static double[] Clip(double[] values)
    {
        double[] sorted = [.. values.Order()];
        double quartile = Quantile(sorted, 0.75);
        double limit = quartile > sorted[0] ? quartile + (Fence * (quartile - sorted[0])) : double.PositiveInfinity;
        return Array.ConvertAll(values, value => Math.Min(value, limit));
    }

    private static double Quantile(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];

    private static double[] Standardise(double[] values)
    {
        double mean = values.Average();
        double deviation = Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
        return Array.ConvertAll(values, value => deviation > 0 ? (value - mean) / deviation : 0);
    }
}
