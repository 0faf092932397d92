using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>One of several unordered values.</summary>
/// <typeparam name="T">An enum, <see cref="bool"/>, <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="float"/> or <see cref="double"/>.</typeparam>
public sealed class ChoiceDomain<T> : Domain<T>
    where T : notnull
{
    private readonly ValueList<T> _values;

    /// <summary>Creates the domain.</summary>
    /// <param name="values">The values, at least one, all different and finite.</param>
    /// <param name="labels">The name of each value in JSON and in messages (an enum's members); null for the values' own form.</param>
    /// <exception cref="ArgumentException">There is no value, one occurs twice or is not finite, or the labels are not as many as the values.</exception>
    public ChoiceDomain(IReadOnlyList<T> values, IReadOnlyList<string>? labels = null) => _values = new("a choice", values, labels);

    /// <summary>The values, in the order in which they were declared.</summary>
    public IReadOnlyList<T> Values => _values.Values;

    /// <inheritdoc/>
    public override long? Cardinality => _values.Count;

    /// <inheritdoc/>
    public override bool IsOrdered => false;

    /// <inheritdoc/>
    public override T Middle => _values[0];

    /// <inheritdoc/>
    public override T Decode(double unit) => _values[UnitCells.IndexOf(unit, _values.Count)];

    /// <inheritdoc/>
    public override double Encode(T value) => UnitCells.MiddleOf(Math.Max(_values.IndexOf(value), 0), _values.Count);

    /// <inheritdoc/>
    public override bool Contains(T value) => _values.IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, T value) => _values.WriteJson(json, value);

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader json, [MaybeNullWhen(false)] out T value) => _values.TryReadJson(ref json, out value);

    /// <inheritdoc/>
    public override string ToString() => $"one of {_values}";

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", "choice");
        _values.Describe(schema);
    }

    internal override void AddTo(ref Fnv64 hash, T value) => hash.Add((long)_values.IndexOf(value));

    internal override string Text(T value) => _values.Text(value);
}
