using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>Floating-point numbers in [low, high], uniform on a linear or a logarithmic scale.</summary>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; bounds of a float domain are rounded inwards.</typeparam>
public sealed class FloatDomain<T> : Domain<T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    // Rounding in Encode and Decode is off by a few of these at most; beyond, no neighbour decodes any better.
    private const int RefinementSteps = 8;

    private readonly double _origin;
    private readonly double _span;

    /// <summary>Creates the domain.</summary>
    /// <param name="low">The smallest value, finite; above zero on a log scale.</param>
    /// <param name="high">The largest value, finite and above <paramref name="low"/>.</param>
    /// <param name="log">Whether the scale is logarithmic.</param>
    /// <exception cref="ArgumentException">A bound is not finite, low is not below high, or a log scale starts at zero or below.</exception>
    public FloatDomain(double low, double high, bool log = false)
    {
        bool isSingle = typeof(T) == typeof(float);
        if ((isSingle ? RangeRules.OfFloats(low, high, log) : RangeRules.OfDoubles(low, high, log)) is { } problem)
        {
            throw problem.ToException();
        }

        Low = isSingle ? FloatBounds.RoundUp(low) : low;
        High = isSingle ? FloatBounds.RoundDown(high) : high;
        IsLog = log;
        _origin = log ? Math.Log(Low) : Low;
        _span = log ? Math.Log(High / Low) : High - Low;
        if (log && !double.IsFinite(_span))
        {
            _span = Math.Log(High) - Math.Log(Low);
        }
    }

    /// <summary>The smallest value.</summary>
    public double Low { get; }

    /// <summary>The largest value.</summary>
    public double High { get; }

    /// <summary>Whether the scale is logarithmic.</summary>
    public bool IsLog { get; }

    /// <inheritdoc/>
    public override long? Cardinality => null;

    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override T Middle => Decode(0.5);

    /// <inheritdoc/>
    public override T Decode(double unit)
    {
        // The ends are exact whatever the logarithm rounds to.
        double value = unit <= 0 ? Low
            : unit >= 1 ? High
            : IsLog ? Math.Exp(_origin + (unit * _span))
            : _origin + (unit * _span);
        return T.CreateTruncating(Math.Min(Math.Max(value, Low), High));
    }

    /// <inheritdoc/>
    /// <remarks>A value of a linear domain is met within 4 ulp of its larger bound; on a log scale the distance of neighbouring doubles in [0, 1] times ln(high/low) comes on top.</remarks>
    public override double Encode(T value)
    {
        double target = double.CreateTruncating(value);
        double unit = IsLog ? (Math.Log(target) - _origin) / _span : (target - _origin) / _span;
        return Refine(value, Math.Clamp(unit, 0, 1));
    }

    /// <inheritdoc/>
    public override bool Contains(T value) => value >= T.CreateTruncating(Low) && value <= T.CreateTruncating(High);

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

    /// <inheritdoc/>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"{(IsLog ? "log-uniform" : "uniform")} in [{Low:R}, {High:R}]");

    internal override string Text(T value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Of the doubles around <paramref name="unit"/> the one that decodes to <paramref name="value"/>, else the one that comes nearest.</summary>
    private double Refine(T value, double unit)
    {
        T decoded = Decode(unit);
        double best = unit;
        T bestDistance = T.Abs(decoded - value);
        for (int i = 0; i < RefinementSteps && decoded != value; i++)
        {
            unit = decoded < value ? Math.BitIncrement(unit) : Math.BitDecrement(unit);
            decoded = Decode(unit);
            if (T.Abs(decoded - value) < bestDistance)
            {
                best = unit;
                bestDistance = T.Abs(decoded - value);
            }
        }

        return Math.Clamp(best, 0, 1);
    }
}
