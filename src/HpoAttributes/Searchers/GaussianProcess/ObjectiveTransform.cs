namespace HpoAttributes;

/// <summary>
/// The transform of HEBO (Cowen-Rivers et al. 2022, section 4.1): standardised, then <see cref="YeoJohnson"/> of the largest likelihood, standardised
/// again. The power is one from 0 to 2: a more extreme one, of a small sample, ties the search to the first good region. Values far above the others are
/// lowered first: one diverged training would else hide what differs between good ones.
/// </summary>
internal sealed class ObjectiveTransform
{
    // So many times as far above the upper quartile as that is above the best value: further says no more than "bad".
    private const double Fence = 5;

    private readonly double _largest;
    private readonly double _limit;
    private readonly Scale _raw;
    private readonly double _power;
    private readonly Scale _raised;

    private ObjectiveTransform(double largest, double limit, Scale raw, double power, Scale raised)
        => (_largest, _limit, _raw, _power, _raised) = (largest, limit, raw, power, raised);

    /// <summary>The transform that values ask for.</summary>
    /// <param name="values">Values, smaller being better, at least one.</param>
    public static ObjectiveTransform Of(double[] values)
    {
        double limit = LimitOf(values);
        double[] bounded = Array.ConvertAll(values, value => Math.Min(value, limit));

        // Divided by the largest size that is left, no difference overflows, and none vanishes beside a diverged training.
        double largest = bounded.Max(Math.Abs) is var size and > 0 ? size : 1;
        double[] clipped = Array.ConvertAll(bounded, value => value / largest);
        var raw = Scale.Of(clipped);
        double[] standard = Array.ConvertAll(clipped, raw.Standardise);
        double power = standard.All(value => value == 0) ? 1 : YeoJohnson.FitPower(standard);
        return new(largest, limit, raw, power, Scale.Of(Array.ConvertAll(standard, value => YeoJohnson.Transform(value, power))));
    }

    /// <summary>Transforms a value, one of those or another.</summary>
    public double Apply(double value)
        => _raised.Standardise(YeoJohnson.Transform(_raw.Standardise(Math.Min(value, _limit) / _largest), _power));

    private static double LimitOf(double[] values)
    {
        double[] sorted = [.. values.Order()];
        double quartile = OutputTransform.Quantile(sorted, 0.75);
        return quartile > sorted[0] ? quartile + (Fence * (quartile - sorted[0])) : double.PositiveInfinity;
    }

    private readonly record struct Scale(double Mean, double Deviation)
    {
        public static Scale Of(double[] values)
        {
            double mean = values.Average();
            return new(mean, Math.Sqrt(values.Average(value => (value - mean) * (value - mean))));
        }

        public double Standardise(double value) => Deviation > 0 ? (value - Mean) / Deviation : 0;
    }
}
