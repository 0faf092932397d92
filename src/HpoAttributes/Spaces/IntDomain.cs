using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>The integers low, low + step, … up to high, on a linear or a logarithmic scale.</summary>
/// <typeparam name="T"><see cref="int"/> or <see cref="long"/>.</typeparam>
public sealed class IntDomain<T> : Domain<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly long _count;
    private readonly double _logOrigin;
    private readonly double _logSpan;

    /// <summary>Creates the domain.</summary>
    /// <param name="low">The smallest value; above zero on a log scale.</param>
    /// <param name="high">The largest value, included where a multiple of <paramref name="step"/> reaches it; above <paramref name="low"/>.</param>
    /// <param name="step">The distance of neighbours, at least 1.</param>
    /// <param name="log">Whether the scale is logarithmic.</param>
    /// <exception cref="ArgumentException">Low is not below high, a bound is no <typeparamref name="T"/>, the step does not fit, or there are more than 2^52 values.</exception>
    public IntDomain(long low, long high, long step = 1, bool log = false)
    {
        if (RangeRules.OfIntegers(low, high, step, log) is { } problem)
        {
            throw problem.ToException();
        }

        RequireInType(low, nameof(low));
        RequireInType(high, nameof(high));
        Low = low;
        Step = step;
        IsLog = log;
        _count = (long)(unchecked((ulong)high - (ulong)low) / (ulong)step) + 1;
        High = ValueAt(_count - 1);
        if (log)
        {
            // Each value owns the cell half a step to either side, so that the ends are as likely as their neighbours.
            _logOrigin = Math.Log(low - (Math.Min(step, low) / 2.0));
            _logSpan = Math.Log(High + (step / 2.0)) - _logOrigin;
        }
    }

    /// <summary>The smallest value.</summary>
    public long Low { get; }

    /// <summary>The largest value that is reached from <see cref="Low"/> in whole steps.</summary>
    public long High { get; }

    /// <summary>The distance of neighbours.</summary>
    public long Step { get; }

    /// <summary>Whether the scale is logarithmic.</summary>
    public bool IsLog { get; }

    /// <inheritdoc/>
    public override long? Cardinality => _count;

    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override T Middle => Decode(0.5);

    /// <inheritdoc/>
    public override T Decode(double unit)
    {
        long index = IsLog
            ? UnitCells.Clamp(Math.Round((Math.Exp(_logOrigin + (unit * _logSpan)) - Low) / Step), _count)
            : UnitCells.IndexOf(unit, _count);
        return T.CreateTruncating(ValueAt(index));
    }

    /// <inheritdoc/>
    public override double Encode(T value)
    {
        long number = long.CreateTruncating(value);
        return IsLog
            ? Math.Clamp((Math.Log(number) - _logOrigin) / _logSpan, 0, 1)
            : UnitCells.MiddleOf((long)(unchecked((ulong)number - (ulong)Low) / (ulong)Step), _count);
    }

    /// <inheritdoc/>
    public override bool Contains(T value)
    {
        long number = long.CreateTruncating(value);
        return number >= Low && number <= High && unchecked((ulong)number - (ulong)Low) % (ulong)Step == 0;
    }

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, T value)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumberValue(long.CreateTruncating(value));
    }

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader json, out T value)
    {
        value = default;
        if (json.TokenType != JsonTokenType.Number || !json.TryGetInt64(out long number))
        {
            return false;
        }

        value = T.CreateTruncating(number);
        return long.CreateTruncating(value) == number;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"an integer from {Low} to {High}{(Step == 1 ? string.Empty : $" in steps of {Step}")}{(IsLog ? " (log scale)" : string.Empty)}");

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", IsLog ? "logIntRange" : "intRange");
        schema.Write("type", typeof(T) == typeof(int) ? "int" : "long");
        schema.Write("low", Low);
        schema.Write("high", High);
        schema.Write("step", Step);
    }

    internal override void AddTo(ref Fnv64 hash, T value) => hash.Add(long.CreateTruncating(value));

    internal override string Text(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static void RequireInType(long bound, string name)
    {
        if (bound < long.CreateTruncating(T.MinValue) || bound > long.CreateTruncating(T.MaxValue))
        {
            throw new ArgumentException($"{name} must be from {T.MinValue} to {T.MaxValue}, but is {bound.ToString(CultureInfo.InvariantCulture)}", name);
        }
    }

    private long ValueAt(long index) => unchecked(Low + (index * Step));
}
