using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>One of several ordered values, each with a cell of the unit scale: all of one width, or spaced by the logarithms of the values.</summary>
/// <typeparam name="T">An enum, <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="float"/> or <see cref="double"/>.</typeparam>
public sealed class OrdinalDomain<T> : Domain<T>
    where T : notnull
{
    private readonly ValueList<T> _values;

    // Of the log scale: where each value lies, and where its cell ends. Empty where the cells are of one width.
    private readonly double[] _positions = [];
    private readonly double[] _ends = [];

    /// <summary>Creates the domain.</summary>
    /// <param name="values">The values in their order: at least one, all different and finite; numbers rise or fall from each to the next.</param>
    /// <param name="labels">The name of each value in JSON and in messages (an enum's members); null for the values' own form.</param>
    /// <param name="log">Whether the cells are spaced by the logarithms of the values, which must be numbers above zero.</param>
    /// <exception cref="ArgumentException">There is no value, one occurs twice or is not finite, numbers neither rise nor fall, a log scale has values that are no numbers above zero, or the labels are not as many as the values.</exception>
    public OrdinalDomain(IReadOnlyList<T> values, IReadOnlyList<string>? labels = null, bool log = false)
    {
        _values = new("an ordinal", values, labels);
        IsLog = log;
        IComparable[]? numbers = IsNumeric ? [.. values.Cast<IComparable>()] : null;
        if (RangeRules.OfOrdinals(numbers, log) is { } problem)
        {
            throw new ArgumentException(problem.Text, problem.Argument < 0 ? nameof(log) : nameof(values));
        }

        if (log)
        {
            OrdinalCells.Divide(RangeRules.NumbersOf(numbers!), out _positions, out _ends);
        }
    }

    /// <summary>The values in their order.</summary>
    public IReadOnlyList<T> Values => _values.Values;

    /// <summary>Whether the cells are spaced by the logarithms of the values.</summary>
    public bool IsLog { get; }

    /// <inheritdoc/>
    public override long? Cardinality => _values.Count;

    /// <inheritdoc/>
    public override bool IsOrdered => true;

    /// <inheritdoc/>
    public override T Middle => Decode(0.5);

    private static bool IsNumeric => typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(float) || typeof(T) == typeof(double);

    /// <inheritdoc/>
    public override T Decode(double unit) => _values[IsLog ? OrdinalCells.IndexOf(_ends, unit) : UnitCells.IndexOf(unit, _values.Count)];

    /// <inheritdoc/>
    public override double Encode(T value)
    {
        int index = Math.Max(_values.IndexOf(value), 0);
        return IsLog ? _positions[index] : UnitCells.MiddleOf(index, _values.Count);
    }

    /// <inheritdoc/>
    public override bool Contains(T value) => _values.IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, T value) => _values.WriteJson(json, value);

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader json, [MaybeNullWhen(false)] out T value) => _values.TryReadJson(ref json, out value);

    /// <inheritdoc/>
    public override string ToString() => $"one of {_values} in this order{(IsLog ? " (log scale)" : string.Empty)}";

    internal override double PositionAt(PartialPoint point, int dimension, long index) => IsLog ? _positions[index] : UnitCells.MiddleOf(index, _values.Count);

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", "ordinal");
        _values.Describe(schema);
        schema.Write("log", IsLog);
    }

    internal override void AddTo(ref Fnv64 hash, T value) => hash.Add((long)_values.IndexOf(value));

    internal override string Text(T value) => _values.Text(value);
}
