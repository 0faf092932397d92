using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>The listed values of a choice or an ordinal: their labels, their JSON, their words.</summary>
internal sealed class ValueList<T>
    where T : notnull
{
    private readonly T[] _values;
    private readonly string[] _labels;
    private readonly bool _hasLabels;

    /// <exception cref="ArgumentException">There is no value, one occurs twice or is not finite, or the labels are not as many as the values.</exception>
    public ValueList(string what, IReadOnlyList<T> values, IReadOnlyList<string>? labels)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            throw new ArgumentException($"{what} needs at least one value, but none is given", nameof(values));
        }

        _values = [.. values];
        _labels = labels is null ? [.. _values.Select(PlainText)] : [.. labels];
        _hasLabels = labels is not null;
        RejectDuplicates(what, _values, PlainText, nameof(values));
        RejectDuplicates(what, _labels, label => label, nameof(labels));
        if (_values.Any(IsNotFinite))
        {
            throw new ArgumentException($"the values of {what} must be finite, but one is {PlainText(_values.First(IsNotFinite))}", nameof(values));
        }

        if (_labels.Length != _values.Length)
        {
            throw new ArgumentException($"{what} of {_values.Length} values needs as many labels, but {_labels.Length} are given", nameof(labels));
        }
    }

    public IReadOnlyList<T> Values => _values;

    public int Count => _values.Length;

    // An enum by its labels alone: its own name and its numbers are the program's business.
    private static string TypeName => typeof(T) == typeof(bool) ? "bool"
        : typeof(T) == typeof(string) ? "string"
        : typeof(T) == typeof(int) ? "int"
        : typeof(T) == typeof(long) ? "long"
        : typeof(T) == typeof(float) ? "float"
        : typeof(T) == typeof(double) ? "double"
        : "enum";

    public T this[long index] => _values[index];

    /// <summary>The index of a value; -1 where it is none of them.</summary>
    public int IndexOf(T value) => Array.IndexOf(_values, value);

    public string Text(T value) => IndexOf(value) is >= 0 and var index ? _labels[index] : PlainText(value);

    public override string ToString() => string.Join(", ", _labels);

    public void WriteJson(Utf8JsonWriter json, T value)
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

    public bool TryReadJson(ref Utf8JsonReader json, [MaybeNullWhen(false)] out T value)
    {
        object? read = json.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String => json.GetString(),
            JsonTokenType.Number => ReadNumber(ref json),
            _ => null,
        };
        int label = _hasLabels && read is string text ? Array.IndexOf(_labels, text) : -1;
        value = label >= 0 ? _values[label] : read is T typed ? typed : default;
        return label >= 0 || read is T;
    }

    public void Describe(SchemaWriter schema)
    {
        schema.Write("type", TypeName);
        if (_hasLabels)
        {
            schema.Write("values", _labels);
        }
        else
        {
            schema.Write("values", _values);
        }
    }

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

        // Apart from each other: one expression of both would turn the float into a double.
        if (typeof(T) == typeof(float))
        {
            return json.TryGetSingle(out float number) ? number : null;
        }

        return json.TryGetDouble(out double real) ? real : null;
    }

    private static string PlainText(T value)
        => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value?.ToString() ?? "null";

    private static void RejectDuplicates<TItem>(string what, TItem[] items, Func<TItem, string> text, string parameter)
    {
        var seen = new HashSet<TItem>();
        foreach (TItem item in items)
        {
            if (!seen.Add(item))
            {
                throw new ArgumentException($"the {parameter} of {what} must differ, but {text(item)} occurs twice", parameter);
            }
        }
    }
}
