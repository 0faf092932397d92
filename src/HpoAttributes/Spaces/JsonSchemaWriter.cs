using System.Text.Json;

namespace HpoAttributes;

/// <summary>Writes the description of a space as JSON. Numbers that JSON has no word for are written as text.</summary>
internal sealed class JsonSchemaWriter(Utf8JsonWriter json) : SchemaWriter
{
    public override void BeginObject() => json.WriteStartObject();

    public override void EndObject() => json.WriteEndObject();

    public override void BeginList(string name) => json.WriteStartArray(name);

    public override void EndList() => json.WriteEndArray();

    public override void Write(string name, string value) => json.WriteString(name, value);

    public override void Write(string name, long value) => json.WriteNumber(name, value);

    public override void Write(string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteString(name, double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity");
        }
    }

    public override void Write(string name, bool value) => json.WriteBoolean(name, value);

    public override void Write<T>(string name, IReadOnlyList<T> values)
    {
        json.WriteStartArray(name);
        foreach (T value in values)
        {
            switch (value)
            {
                case bool flag: json.WriteBooleanValue(flag); break;
                case int number: json.WriteNumberValue(number); break;
                case long number: json.WriteNumberValue(number); break;
                case float number: json.WriteNumberValue(number); break;
                case double number: json.WriteNumberValue(number); break;
                default: json.WriteStringValue(value.ToString()); break;
            }
        }

        json.WriteEndArray();
    }

    public override void Note(string name, IReadOnlyList<string> values) => Write(name, values);
}
