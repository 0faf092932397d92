namespace HpoAttributes;

/// <summary>
/// The way from [0, 1] to the numbers of a range and back, on one of the scales of <see cref="FloatScaleKind"/>. A value, with
/// all constants at hand, so that a range can be cut short without an allocation and decoding costs little more than the
/// formula.
/// </summary>
internal readonly record struct FloatScale
{
    // Below it the factor high/low fits into a double, which is the more exact way to scale.
    private const double MaxExponent = 700;

    private readonly FloatScaleKind _kind;
    private readonly double _mean;
    private readonly double _std;

    /// <summary>The median of a log-normal distribution: as a factor it keeps digits that adding the mean would lose. Zero where it is no factor to use.</summary>
    private readonly double _median;

    /// <summary>Where low lies: its logarithm, that of its distance from 1, or its deviation from the mean.</summary>
    private readonly double _origin;

    /// <summary>The length of the range on the curve; of a distribution its probability.</summary>
    private readonly double _span;

    /// <summary>The probabilities of a value below low and of one above high, each as exact as a tail can be.</summary>
    private readonly double _below;
    private readonly double _above;

    public FloatScale(FloatScaleKind kind, double low, double high, double mean = 0, double std = 1)
    {
        (_kind, _mean, _std) = (kind, mean, std);
        double median = kind == FloatScaleKind.LogNormal ? Math.Exp(mean) : 0;
        _median = double.IsNormal(median) ? median : 0;
        Low = low;
        _origin = PositionOf(low);
        _below = IsNormal ? StandardNormal.Below(_origin) : 0;
        this = new(this, high);
    }

    private FloatScale(in FloatScale scale, double high)
    {
        this = scale;
        High = high;
        double end = PositionOf(high);
        _above = IsNormal ? StandardNormal.Below(-end) : 0;
        _span = !IsNormal ? end - _origin
            : _origin > 0 ? StandardNormal.Below(-_origin) - _above
            : StandardNormal.Below(end) - _below;
    }

    public double Low { get; }

    public double High { get; }

    public bool IsLinear => _kind == FloatScaleKind.Linear;

    private bool IsNormal => _kind is FloatScaleKind.Normal or FloatScaleKind.LogNormal;

    /// <summary>The same scale with another upper end.</summary>
    public FloatScale To(double high) => new(this, high);

    /// <summary>The value at a position, within the bounds and exact at both of them.</summary>
    public double Decode(double unit)
    {
        if (!(unit > 0))
        {
            return Low;
        }

        if (unit >= 1)
        {
            return High;
        }

        double value = _kind switch
        {
            FloatScaleKind.Linear => Low + (unit * _span),
            FloatScaleKind.Log => _span < MaxExponent ? Low * Math.Exp(unit * _span) : Math.Exp(_origin + (unit * _span)),
            FloatScaleKind.ReverseLog => 1 - ((1 - Low) * Math.Exp(-unit * _span)),
            FloatScaleKind.Normal => _mean + (_std * DeviationAt(unit)),
            _ => _median > 0 ? _median * Math.Exp(_std * DeviationAt(unit)) : Math.Exp(_mean + (_std * DeviationAt(unit))),
        };
        return value < Low ? Low : value > High ? High : value;
    }

    /// <summary>The position of a value, but for rounding; the middle where the range is a single value.</summary>
    public double Encode(double value)
    {
        if (!(_span > 0))
        {
            return 0.5;
        }

        double position = PositionOf(value);
        double unit = !IsNormal ? (position - _origin) / _span
            : position < 0 ? (StandardNormal.Below(position) - _below) / _span
            : 1 - ((StandardNormal.Below(-position) - _above) / _span);
        return Math.Clamp(unit, 0, 1);
    }

    /// <summary>By how much the value grows for one unit of position.</summary>
    public double SlopeAt(double value) => _span * _kind switch
    {
        FloatScaleKind.Linear => 1,
        FloatScaleKind.Log => value,
        FloatScaleKind.ReverseLog => 1 - value,
        FloatScaleKind.Normal => _std / StandardNormal.Density(PositionOf(value)),
        _ => value * _std / StandardNormal.Density(PositionOf(value)),
    };

    private double PositionOf(double value) => _kind switch
    {
        FloatScaleKind.Linear => value,
        FloatScaleKind.Log => Math.Log(value),
        FloatScaleKind.ReverseLog => -Math.Log(1 - value),
        FloatScaleKind.Normal => (value - _mean) / _std,
        _ => (Math.Log(value) - _mean) / _std,
    };

    // Above the mean the upper tail is measured from its own end, where probabilities near 1 would have lost their digits.
    private double DeviationAt(double unit)
    {
        double probability = _below + (unit * _span);
        return probability < 0.5
            ? StandardNormal.Quantile(probability)
            : -StandardNormal.Quantile(_above + ((1 - unit) * _span));
    }
}
