using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>The integers low, low + step, … up to high, on a linear or a logarithmic scale.</summary>
/// <typeparam name="T"><see cref="int"/> or <see cref="long"/>.</typeparam>
public sealed class IntDomain<T> : RangeDomain<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly long _low;
    private readonly long _high;
    private readonly long _count;
    private readonly bool _isPlain;
    private readonly double _cells;
    private readonly double _perStep;
    private readonly double _logOrigin;
    private readonly double _logSpan;

    /// <summary>Creates the domain.</summary>
    /// <param name="low">The smallest value; above zero on a log scale.</param>
    /// <param name="high">The largest value, included where a multiple of <paramref name="step"/> reaches it; above <paramref name="low"/>.</param>
    /// <param name="step">The distance of neighbours, at least 1.</param>
    /// <param name="log">Whether the scale is logarithmic.</param>
    /// <exception cref="ArgumentException">Low is not below high, a bound is no <typeparamref name="T"/>, the step does not fit, or there are more than 2^52 values.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is another type.</exception>
    public IntDomain(long low, long high, long step = 1, bool log = false)
        : this(Checked(low, high, step, log), step, log, (long)(Distance(high, low) / (ulong)step) + 1)
    {
    }

    private IntDomain(long low, long step, bool log, long count)
    {
        _low = low;
        _count = count;
        _high = unchecked(low + ((count - 1) * step));
        Step = step;
        IsLog = log;
        _isPlain = !log && UnitCells.AreFew(count);
        _cells = count;
        _perStep = 1.0 / step;
        if (log)
        {
            // Each value owns the cell half a step to either side, so that the ends are as likely as their neighbours.
            _logOrigin = Math.Log(low - (Math.Min(step, low) / 2.0));
            _logSpan = LogSpan(count);
        }
    }

    /// <inheritdoc/>
    public override T Low => T.CreateTruncating(_low);

    /// <inheritdoc/>
    public override T High => T.CreateTruncating(_high);

    /// <summary>The distance of neighbours.</summary>
    public long Step { get; }

    /// <summary>Whether the scale is logarithmic.</summary>
    public bool IsLog { get; }

    /// <inheritdoc/>
    public override long? Cardinality => _count;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public override T Decode(double unit) => _isPlain ? ValueAt(UnitCells.Clamp(unit * _cells, _count)) : Decode(unit, _count, _logSpan);

    /// <inheritdoc/>
    public override double Encode(T value) => Encode(value, _count, _logSpan);

    /// <inheritdoc/>
    public override T DecodeBelow(double unit, T bound)
    {
        long count = CountBelow(bound);
        return Decode(unit, count, IsLog ? LogSpan(count) : 0);
    }

    /// <inheritdoc/>
    public override double EncodeBelow(T value, T bound)
    {
        long count = CountBelow(bound);
        return Encode(value, count, IsLog ? LogSpan(count) : 0);
    }

    /// <inheritdoc/>
    public override IntDomain<T> Above(RangeDomain<T> lower)
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

        long first = CountBelow(lower.Low + T.One);
        return new(NumberAt(first), Step, IsLog, _count - first);
    }

    /// <inheritdoc/>
    public override bool Contains(T value)
    {
        long number = long.CreateTruncating(value);
        return number >= _low && number <= _high && Distance(number, _low) % (ulong)Step == 0;
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
        $"an integer from {_low} to {_high}{(Step == 1 ? string.Empty : $" in steps of {Step}")}{(IsLog ? " (log scale)" : string.Empty)}");

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", IsLog ? "logIntRange" : "intRange");
        schema.Write("type", typeof(T) == typeof(int) ? "int" : "long");
        schema.Write("low", _low);
        schema.Write("high", _high);
        schema.Write("step", Step);
    }

    internal override void AddTo(ref Fnv64 hash, T value) => hash.Add(long.CreateTruncating(value));

    internal override string Text(T value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static long Checked(long low, long high, long step, bool log)
    {
        if (typeof(T) != typeof(int) && typeof(T) != typeof(long))
        {
            throw new NotSupportedException($"hyperparameters are of int or long, not of {typeof(T)}");
        }

        if (RangeRules.OfIntegers(low, high, step, log) is { } problem)
        {
            throw problem.ToException();
        }

        RequireInType(low, nameof(low));
        RequireInType(high, nameof(high));
        return low;
    }

    private static void RequireInType(long bound, string name)
    {
        if (bound < long.CreateTruncating(T.MinValue) || bound > long.CreateTruncating(T.MaxValue))
        {
            throw new ArgumentException($"{name} must be from {T.MinValue} to {T.MaxValue}, but is {bound.ToString(CultureInfo.InvariantCulture)}", name);
        }
    }

    private static ulong Distance(long high, long low) => unchecked((ulong)high - (ulong)low);

    private protected override long CountBelow(T bound)
    {
        long number = long.CreateTruncating(bound);
        return number > _high ? _count : number <= _low ? 1 : (long)((Distance(number, _low) - 1) / (ulong)Step) + 1;
    }

    private protected override T ValueAt(long index) => T.CreateTruncating(NumberAt(index));

    private T Decode(double unit, long count, double logSpan)
        => ValueAt(IsLog ? UnitCells.Clamp(((Math.Exp(_logOrigin + (unit * logSpan)) - _low) * _perStep) + 0.5, count) : UnitCells.IndexOf(unit, count));

    private double Encode(T value, long count, double logSpan)
    {
        long number = long.CreateTruncating(value);
        return IsLog
            ? Math.Clamp((Math.Log(number) - _logOrigin) / logSpan, 0, 1)
            : UnitCells.MiddleOf((long)(Distance(number, _low) / (ulong)Step), count);
    }

    private double LogSpan(long count) => Math.Log(NumberAt(count - 1) + (Step / 2.0)) - _logOrigin;

    private long NumberAt(long index) => unchecked(_low + (index * Step));
}
