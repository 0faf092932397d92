namespace HpoAttributes;

/// <summary>Makes values that are minimised, or those of a constraint, look like draws from a normal distribution of mean 0 and variance 1.</summary>
internal static class OutputTransform
{
    /// <summary>Transforms values of the objective by the <see cref="ObjectiveTransform"/> that they themselves ask for.</summary>
    /// <param name="values">Values, smaller being better, at least one.</param>
    public static double[] OfObjective(double[] values) => Array.ConvertAll(values, ObjectiveTransform.Of(values).Apply);

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

    /// <summary>The value below which a share of sorted values lies.</summary>
    public static double Quantile(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
