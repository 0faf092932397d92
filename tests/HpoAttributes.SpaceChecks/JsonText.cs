using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HpoAttributes.SpaceChecks;

/// <summary>Changes JSON objects as nobody should.</summary>
internal static class JsonText
{
    /// <summary>What a method writes.</summary>
    public static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The properties of an object, with the text of their values.</summary>
    public static IReadOnlyList<(string Name, string Value)> Properties(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return [.. document.RootElement.EnumerateObject().Select(property => (property.Name, property.Value.GetRawText()))];
    }

    /// <summary>The object with its properties, and those of the objects in it, from the last to the first.</summary>
    public static string Reversed(string json)
        => Object(Properties(json).Reverse().Select(property => property.Value[0] == '{' ? (property.Name, Reversed(property.Value)) : property));

    /// <summary>The object with one more property.</summary>
    public static string With(string json, string name, string value) => Object(Properties(json).Append((name, value)));

    /// <summary>The object without a property.</summary>
    public static string Without(string json, string name) => Object(Properties(json).Where(property => property.Name != name));

    private static string Object(IEnumerable<(string Name, string Value)> properties)
        => $"{{{string.Join(",", properties.Select(property => $"\"{property.Name}\":{property.Value}"))}}}";
}
