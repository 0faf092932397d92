using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>One of several unordered values.</summary>
/// <typeparam name="T">An enum, <see cref="bool"/>, <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="float"/> or <see cref="double"/>.</typeparam>
public sealed class ChoiceDomain<T> : Domain<T>
    where T : notnull
{
    private readonly T[] _values;
    private readonly string[] _labels;

    /// <summary>Creates the domain.</summary>
    /// <param name="values">The values, at least one, all different and finite.</param>
    /// <param name="labels">The name of each value in JSON and in messages (an enum's members); null for the values' own form.</param>
    /// <exception cref="ArgumentException">There is no value, one occurs twice or is not finite, or the labels are not as many as the values.</exception>
    public ChoiceDomain(IReadOnlyList<T> values, IReadOnlyList<string>? labels = null)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException("a choice needs at least one value, but none is given", nameof(values));
        }

        _values = [.. values];
        _labels = labels is null ? [.. _values.Select(PlainText)] : [.. labels];
        HasLabels = labels is not null;
        RejectDuplicates(_values, PlainText, nameof(values));
        RejectDuplicates(_labels, label => label, nameof(labels));
        if (_values.Any(IsNotFinite))
        {
            throw new ArgumentException($"the values of a choice must be finite, but one is {PlainText(_values.First(IsNotFinite))}", nameof(values));
        }

        if (_labels.Length != _values.Length)
        {
            throw new ArgumentException($"a choice of {_values.Length} values needs as many labels, but {_labels.Length} are given", nameof(labels));
        }
    }

    /// <summary>The values, in the order in which they were declared.</summary>
    public IReadOnlyList<T> Values => _values;

    /// <inheritdoc/>
    public override long? Cardinality => _values.Length;

    /// <inheritdoc/>
    public override bool IsOrdered => false;

    /// <inheritdoc/>
    public override T Middle => _values[0];

    private bool HasLabels { get; }

    // An enum by its labels alone: its own name and its numbers are the program's business.
    private static string TypeName => typeof(T) == typeof(bool) ? "bool"
        : typeof(T) == typeof(string) ? "string"
        : typeof(T) == typeof(int) ? "int"
        : typeof(T) == typeof(long) ? "long"
        : typeof(T) == typeof(float) ? "float"
        : typeof(T) == typeof(double) ? "double"
        : "enum";

    /// <inheritdoc/>
    public override T Decode(double unit) => _values[UnitCells.IndexOf(unit, _values.Length)];

    /// <inheritdoc/>
    public override double Encode(T value) => UnitCells.MiddleOf(Math.Max(IndexOf(value), 0), _values.Length);

    /// <inheritdoc/>
    public override bool Contains(T value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void WriteJson(Utf8JsonWriter json, T value)
    {
        ArgumentNullException.ThrowIfNull(json);
        switch (value)
        {
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case float number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(number); break;
            default: json.WriteStringValue(Text(value)); break;
        }
    }

    /// <inheritdoc/>
    public override bool TryReadJson(ref Utf8JsonReader json, [MaybeNullWhen(false)] out T value)
    {
        object? read = json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => json.GetString(),
            JsonTokenType.Number => ReadNumber(ref json),
            _ => null,
        };
        int label = HasLabels && read is string text ? Array.IndexOf(_labels, text) : -1;
        value = label >= 0 ? _values[label] : read is T typed ? typed : default;
        return label >= 0 || read is T;
    }

    /// <inheritdoc/>
    public override string ToString() => $"one of {string.Join(", ", _labels)}";

    internal override void Describe(SchemaWriter schema)
    {
        schema.Write("kind", "choice");
        schema.Write("type", TypeName);
        if (HasLabels)
        {
            schema.Write("values", _labels);
        }
        else
        {
            schema.Write("values", _values);
        }
    }

    internal override void AddTo(ref Fnv64 hash, T value) => hash.Add((long)IndexOf(value));

    internal override string Text(T value) => IndexOf(value) is >= 0 and var index ? _labels[index] : PlainText(value);

    private static bool IsNotFinite(T value) => value is double number ? !double.IsFinite(number) : value is float single && !float.IsFinite(single);

    private static object? ReadNumber(ref Utf8JsonReader json)
    {
        if (typeof(T) == typeof(int))
        {
            return json.TryGetInt32(out int number) ? number : null;
        }

        if (typeof(T) == typeof(long))
        {
            return json.TryGetInt64(out long number) ? number : null;
        }

        if (typeof(T) == typeof(float))
        {
            return json.TryGetSingle(out float single) ? single : null;
        }

        return json.TryGetDouble(out double real) ? real : null;
    }

    private static string PlainText(T value)
        => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString() ?? string.Empty;

    private int IndexOf(T value) => Array.IndexOf(_values, value);

    private static void RejectDuplicates<TItem>(TItem[] items, Func<TItem, string> text, string parameter)
    {
        var seen = new HashSet<TItem>();
        foreach (TItem item in items)
        {
            if (!seen.Add(item))
            {
                throw new ArgumentException($"the {parameter} of a choice must differ, but {text(item)} occurs twice", parameter);
            }
        }
    }
}
