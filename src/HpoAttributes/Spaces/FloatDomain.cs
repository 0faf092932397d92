using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>Floating-point numbers in [low, high], uniform on a linear or a logarithmic scale.</summary>
/// <typeparam name="T"><see cref="double"/> or <see cref="float"/>; bounds of a float domain are rounded inwards.</typeparam>
public sealed class FloatDomain<T> : Domain<T>
    where T : struct, IBinaryFloatingPointIeee754<T>
{
    private const int NeighboursTried = 8;

    // Below it the factor high/low fits into a double, which is the more exact way to scale.
    private const double MaxExponent = 700;

    private static readonly double[] StepLengths = [1, 0.5, 1.5, 2, 3];

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
        _span = !log ? High - Low : Math.Log(High) - Math.Log(Low);
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
            : !IsLog ? Low + (unit * _span)
            : _span < MaxExponent ? Low * Math.Exp(unit * _span)
            : Math.Exp(Math.Log(Low) + (unit * _span));
        return T.CreateTruncating(Math.Min(Math.Max(value, Low), High));
    }

    /// <inheritdoc/>
    /// <remarks>A value of a linear domain is met within 4 ulp of its larger bound; on a log scale the distance of neighbouring doubles in [0, 1] times ln(high/low) comes on top.</remarks>
    public override double Encode(T value)
    {
        double target = double.CreateTruncating(value);
        double unit = (IsLog ? Math.Log(target) - Math.Log(Low) : target - Low) / _span;
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
        => string.Create(CultureInfo.InvariantCulture, $"a number from {Low:R} to {High:R}{(IsLog ? " (log scale)" : string.Empty)}");

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", IsLog ? "logUniform" : "uniform");
        schema.Write("type", typeof(T) == typeof(float) ? "float" : "double");
        schema.Write("low", Low);
        schema.Write("high", High);
    }

    internal override void AddTo(ref Fnv64 hash, T value) => hash.Add(double.CreateTruncating(Decode(Encode(value))));

    internal override string Text(T value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>
    /// A position near <paramref name="unit"/> that decodes to <paramref name="value"/>, else the one that comes nearest. Newton's
    /// steps cross many doubles at once near 0, where a run of them decodes to one value: shorter and longer steps meet the
    /// run that a full one misses by rounding. Where each double is a value of its own, its neighbours are tried.
    /// </summary>
    private double Refine(T value, double unit)
    {
        double target = double.CreateTruncating(value);
        double slope = IsLog ? target * _span : _span;
        double error = ErrorAt(unit);
        for (int i = 0; i < StepLengths.Length && error != 0; i++)
        {
            if (Try(unit + (StepLengths[i] * error / slope)))
            {
                i = -1;
            }
        }

        double above = unit;
        double below = unit;
        for (int i = 0; i < NeighboursTried && error != 0; i++)
        {
            Try(above = Math.BitIncrement(above));
            Try(below = Math.BitDecrement(below));
        }

        return unit;

        double ErrorAt(double position) => target - double.CreateTruncating(Decode(position));

        bool Try(double candidate)
        {
            candidate = Math.Clamp(candidate, 0, 1);
            double candidateError = ErrorAt(candidate);
            bool isBetter = Math.Abs(candidateError) < Math.Abs(error);
            if (isBetter)
            {
                (unit, error) = (candidate, candidateError);
            }

            return isBetter;
        }
    }
}
