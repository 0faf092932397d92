using System.Runtime.CompilerServices;

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

    // Farther than this from the mean, in probability, a value is in a tail.
    private const double Tail = 0.25;

    private readonly FloatScaleKind _kind;
    private readonly PlainForm _plain;
    private readonly double _mean;
    private readonly double _std;

    /// <summary>The median of a log-normal distribution: as a factor it keeps digits that adding the mean would lose. Zero where it is no factor to use.</summary>
    private readonly double _median;

    /// <summary>Where low lies: its logarithm, that of its distance from 1, or its deviation from the mean.</summary>
    private readonly double _origin;

    /// <summary>The length of the range on the curve; of a distribution its probability.</summary>
    private readonly double _span;

    /// <summary>The probabilities of a value below low, of one above high, and of one from the mean to low: a tail is exact measured from its end, the middle from the mean.</summary>
    private readonly double _below;
    private readonly double _above;
    private readonly double _fromMean;

    public FloatScale(FloatScaleKind kind, double low, double high, double mean = 0, double std = 1)
    {
        (_kind, _mean, _std) = (kind, mean, std);
        double median = kind == FloatScaleKind.LogNormal ? Math.Exp(mean) : 0;
        _median = double.IsNormal(median) ? median : 0;
        Low = low;
        _origin = PositionOf(low);
        _below = IsNormal ? StandardNormal.Below(_origin) : 0;
        _fromMean = IsNormal ? StandardNormal.FromZero(_origin) : 0;
        this = new(this, high);
    }

    private FloatScale(in FloatScale scale, double high)
    {
        this = scale;
        High = high;
        double end = PositionOf(high);
        _above = IsNormal ? StandardNormal.Below(-end) : 0;
        _span = _kind == FloatScaleKind.Log ? LogOfRatio(Low, high)
            : !IsNormal ? end - _origin
            : _origin > 0 ? StandardNormal.Below(-_origin) - _above
            : end < 0 ? StandardNormal.Below(end) - _below
            : StandardNormal.FromZero(end) - _fromMean;
        _plain = _kind == FloatScaleKind.Linear ? PlainForm.Linear
            : _kind == FloatScaleKind.Log && _span < MaxExponent ? PlainForm.Log
            : PlainForm.None;
    }

    /// <summary>The scales whose formula is short enough to stand in line wherever a value is decoded.</summary>
    private enum PlainForm : byte
    {
        None,
        Linear,
        Log,
    }

    public double Low { get; }

    public double High { get; }

    /// <summary>Whether <see cref="DecodePlain"/> serves. The default value, which is no scale, is not plain.</summary>
    public bool IsPlain => _plain != PlainForm.None;

    private bool IsNormal => _kind is FloatScaleKind.Normal or FloatScaleKind.LogNormal;

    /// <summary>The same scale with another upper end.</summary>
    public FloatScale To(double high) => new(this, high);

    /// <summary>The value at a position, within the bounds and exact at both of them.</summary>
    public double Decode(double unit) => IsPlain ? DecodePlain(unit) : Within(unit >= 1 ? High : DecodeCurved(unit));

    /// <summary>As <see cref="Decode"/>, of the two commonest scales alone: what a sample costs is decided here.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double DecodePlain(double unit) => Within(unit >= 1 ? High : Plain(unit));

    /// <summary>The position of a value, but for rounding; the middle where the range is a single value.</summary>
    public double Encode(double value)
    {
        if (!(_span > 0))
        {
            return 0.5;
        }

        double position = PositionOf(value);
        return Math.Clamp(IsNormal ? UnitOf(position) : (position - _origin) / _span, 0, 1);
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

    /// <summary>
    /// The least change of a position that the formula can see. Where a distribution is cut far from its start, the formula adds
    /// the position to a probability much larger, and a run of neighbouring positions is one to it.
    /// </summary>
    public double GrainAt(double unit)
    {
        double own = UlpOf(unit);
        if (!IsNormal)
        {
            return own;
        }

        double fromMean = _fromMean + (unit * _span);
        return Math.Max(own, fromMean < -Tail ? UlpOf(_below + (unit * _span)) / _span
            : fromMean > Tail ? Math.Max(UlpOf(_above + ((1 - unit) * _span)) / _span, UlpOf(1 - unit))
            : UlpOf(fromMean) / _span);
    }

    private static double UlpOf(double value) => Math.BitIncrement(Math.Abs(value)) - Math.Abs(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Plain(double unit) => _plain == PlainForm.Linear ? Low + (unit * _span) : Low * Math.Exp(unit * _span);

    // NaN gives low.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double Within(double value) => value >= High ? High : value > Low ? value : Low;

    /// <summary>ln(high/low), also where both are so near that the difference of their logarithms would have no digits left (Kahan's log1p).</summary>
    private static double LogOfRatio(double low, double high)
    {
        double excess = (high - low) / low;
        double rounded = 1 + excess;
        return excess >= 1 ? Math.Log(high) - Math.Log(low) : rounded == 1 ? excess : Math.Log(rounded) * (excess / (rounded - 1));
    }

    private double DecodeCurved(double unit) => !(unit > 0) ? Low : _kind switch
    {
        FloatScaleKind.Log => Math.Exp(_origin + (unit * _span)),
        FloatScaleKind.ReverseLog => 1 - ((1 - Low) * Math.Exp(-unit * _span)),
        FloatScaleKind.Normal => _mean + (_std * DeviationAt(unit)),
        _ => _median > 0 ? _median * Math.Exp(_std * DeviationAt(unit)) : Math.Exp(_mean + (_std * DeviationAt(unit))),
    };

    private double PositionOf(double value) => _kind switch
    {
        FloatScaleKind.Linear => value,
        FloatScaleKind.Log => Math.Log(value),
        FloatScaleKind.ReverseLog => -Math.Log(1 - value),
        FloatScaleKind.Normal => (value - _mean) / _std,
        _ => (Math.Log(value) - _mean) / _std,
    };

    private double DeviationAt(double unit)
    {
        double fromMean = _fromMean + (unit * _span);
        return fromMean < -Tail ? StandardNormal.Quantile(_below + (unit * _span))
            : fromMean > Tail ? -StandardNormal.Quantile(_above + ((1 - unit) * _span))
            : StandardNormal.QuantileFromZero(fromMean);
    }

    private double UnitOf(double deviation)
    {
        double fromMean = StandardNormal.FromZero(deviation);
        return fromMean < -Tail ? (StandardNormal.Below(deviation) - _below) / _span
            : fromMean > Tail ? 1 - ((StandardNormal.Below(-deviation) - _above) / _span)
            : (fromMean - _fromMean) / _span;
    }
}
