using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>Floating-point numbers between two bounds, on one of several scales, continuous or in steps.</summary>
/// <remarks>
/// A continuous value is met within 4 ulp of the larger bound, of the mean where that is larger; on a log scale within 4 ulp of its own times 1 + ln(high/low), on a
/// reverse log scale within 4 ulp of its distance from 1. The distance that neighbouring doubles in [0, 1] have on the scale
/// comes on top. Values in steps are met exactly.
/// </remarks>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; bounds of a continuous float domain are rounded inwards.</typeparam>
public sealed partial class FloatDomain<T> : RangeDomain<T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    private readonly FloatRange _range;
    private readonly FloatScale _scale;
    private readonly FloatGrid _grid;
    private readonly FloatCells _cells;

    /// <summary>Creates a continuous domain, uniform on a linear or a logarithmic scale.</summary>
    /// <param name="low">The smallest value, finite; above zero on a log scale.</param>
    /// <param name="high">The largest value, finite and above <paramref name="low"/>.</param>
    /// <param name="log">Whether the scale is logarithmic.</param>
    /// <exception cref="ArgumentException">A bound is not finite, low is not below high, or a log scale starts at zero or below.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public FloatDomain(double low, double high, bool log = false)
        : this(log ? FloatScaleKind.Log : FloatScaleKind.Linear, low, high, step: 0)
    {
    }

    private FloatDomain(FloatScaleKind kind, double low, double high, double step, double mean = 0, double std = 1)
    {
        if (typeof(T) != typeof(double) && typeof(T) != typeof(float))
        {
            throw new NotSupportedException($"hyperparameters are of double or float, not of {typeof(T)}");
        }

        _range = new(kind, low, high, step == 0 ? null : step, typeof(T) == typeof(float), mean, std);
        if (RangeRules.OfFloats(_range) is { } problem)
        {
            throw problem.ToException();
        }

        if (_range.Step is { } given)
        {
            _grid = new(low, high, given, _range.IsSingle);
            _cells = new(_range, _grid, _grid.LastUpTo(high) + 1);
        }

        (Low, High) = Ends();
        _scale = IsContinuous ? new(kind, double.CreateTruncating(Low), double.CreateTruncating(High), mean, std) : default;
    }

    private FloatDomain(FloatDomain<T> whole, T low, T high)
    {
        _range = whole._range;
        (Low, High) = (low, high);
        _scale = new(_range.Kind, double.CreateTruncating(low), double.CreateTruncating(high), _range.Mean, _range.Std);
    }

    private FloatDomain(FloatDomain<T> whole, long first, long count)
    {
        _range = whole._range;
        _grid = whole._grid.From(first);
        _cells = new(_range, _grid, count);
        (Low, High) = Ends();
    }

    /// <inheritdoc/>
    public override T Low { get; }

    /// <inheritdoc/>
    public override T High { get; }

    /// <summary>The distance of neighbours; null where the values are continuous.</summary>
    public double? Step => _range.Step;

    /// <inheritdoc/>
    public override long? Cardinality => IsContinuous ? null : _cells.Count;

    private bool IsContinuous => _cells.Count == 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override T Decode(double unit)
        => _scale.IsPlain ? T.CreateTruncating(_scale.DecodePlain(unit)) : DecodeCurved(unit);

    /// <inheritdoc/>
    public override double Encode(T value)
        => IsContinuous ? FloatScaleCodec.Encode(_scale, value) : _cells.PositionOf(IndexOf(value));

    /// <inheritdoc/>
    public override T DecodeBelow(double unit, T bound)
        => bound > High ? Decode(unit)
            : IsContinuous ? FloatScaleCodec.Decode<T>(ScaleBelow(bound), unit)
            : ValueAt(_cells.Take(CountBelow(bound)).IndexOf(unit));

    /// <inheritdoc/>
    public override double EncodeBelow(T value, T bound)
    {
        if (bound > High)
        {
            return Encode(value);
        }

        if (IsContinuous)
        {
            return FloatScaleCodec.Encode(ScaleBelow(bound), value);
        }

        FloatCells cells = _cells.Take(CountBelow(bound));
        return cells.PositionOf(Math.Min(IndexOf(value), cells.Count - 1));
    }

    /// <inheritdoc/>
    public override FloatDomain<T> Above(RangeDomain<T> lower)
    {
        ArgumentNullException.ThrowIfNull(lower);
        if (lower.Low >= High)
        {
            throw NothingAbove(lower);
        }

        if (lower.Low < Low)
        {
            return this;
        }

        T first = T.BitIncrement(lower.Low);
        long count = IsContinuous ? 0 : CountBelow(first);
        return IsContinuous ? new(this, first, High) : new(this, count, _cells.Count - count);
    }

    /// <inheritdoc/>
    public override bool Contains(T value) => value >= Low && value <= High && (IsContinuous || ValueAt(IndexOf(value)) == value);

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, T value)
    {
        ArgumentNullException.ThrowIfNull(json);
        if (typeof(T) == typeof(float))
        {
            json.WriteNumberValue(float.CreateTruncating(value));
        }
        else
        {
            json.WriteNumberValue(double.CreateTruncating(value));
        }
    }

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader json, out T value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.Number)
        {
            return false;
        }

        if (typeof(T) == typeof(float))
        {
            bool isFloat = json.TryGetSingle(out float single);
            value = T.CreateTruncating(single);
            return isFloat;
        }

        bool isDouble = json.TryGetDouble(out double number);
        value = T.CreateTruncating(number);
        return isDouble;
    }

    /// <summary>Both ends are among the values; of a normal distribution, whose ends are no values to look for, shares of one probability each have their middle.</summary>
    internal override double GridPosition(long index, long count)
        => count == 1 || _range.Kind is FloatScaleKind.Normal or FloatScaleKind.LogNormal ? UnitCells.MiddleOf(index, count) : (double)index / (count - 1);

    internal override void AddTo(ref Fnv64 hash, T value) => hash.Add(double.CreateTruncating(value));

    internal override string Text(T value) => value.ToString("R", CultureInfo.InvariantCulture);

    private (T Low, T High) Ends() => IsContinuous
        ? (T.CreateTruncating(_range.EffectiveLow), T.CreateTruncating(_range.EffectiveHigh))
        : (ValueAt(0), ValueAt(_cells.Count - 1));

    private T DecodeCurved(double unit) => IsContinuous ? FloatScaleCodec.Decode<T>(_scale, unit) : ValueAt(_cells.IndexOf(unit));

    private protected override T ValueAt(long index) => T.CreateTruncating(_grid.ValueAt(index));

    private long IndexOf(T value) => UnitCells.Clamp(_grid.IndexOf(double.CreateTruncating(value)), _cells.Count);

    private FloatScale ScaleBelow(T bound) => _scale.To(Math.Max(double.CreateTruncating(T.BitDecrement(bound)), _scale.Low));

    /// <summary>How many values lie below a number; at least one.</summary>
    private protected override long CountBelow(T bound) => Math.Clamp(_grid.FirstFrom(double.CreateTruncating(bound)), 1, _cells.Count);
}
