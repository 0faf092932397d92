using System.Text;
using System.Text.Json;

namespace HpoAttributes.Generators.Tests;

/// <summary>JSON text taken apart and put together again with something changed. Paths are those of errors: <c>$.optimizer.momentum</c>.</summary>
internal static class JsonText
{
    private delegate IEnumerable<(string Name, string Value)> Change(string path, IEnumerable<(string Name, string Value)> properties);

    public static string Shuffled(JsonElement root, Random random)
        => Write(root, "$", (_, properties) => properties.OrderBy(_ => random.Next()));

    public static string WithProperty(JsonElement root, string place, string name, string value)
        => Write(root, "$", (path, properties) => path == place ? properties.Append((name, value)) : properties);

    public static string Without(JsonElement root, string property)
        => Write(root, "$", (path, properties) => properties.Where(pair => $"{path}.{pair.Name}" != property));

    public static string Twice(JsonElement root, string property)
        => Write(root, "$", (path, properties) => properties.SelectMany(pair => $"{path}.{pair.Name}" == property ? new[] { pair, pair } : [pair]));

    public static string With(JsonElement root, string property, string value)
        => Write(root, "$", (path, properties) => properties.Select(pair => $"{path}.{pair.Name}" == property ? (pair.Name, value) : pair));

    /// <summary>The paths of all objects.</summary>
    public static IReadOnlyList<string> Objects(JsonElement root) => [.. Walk(root, "$").Where(pair => pair.Value.ValueKind == JsonValueKind.Object).Select(pair => pair.Path)];

    /// <summary>The paths of all properties.</summary>
    public static IReadOnlyList<string> Properties(JsonElement root) => [.. Walk(root, "$").Skip(1).Select(pair => pair.Path)];

    private static IEnumerable<(string Path, JsonElement Value)> Walk(JsonElement value, string path)
        => value.ValueKind == JsonValueKind.Object
            ? value.EnumerateObject().SelectMany(property => Walk(property.Value, $"{path}.{property.Name}")).Prepend((path, value))
            : [(path, value)];

    private static string Write(JsonElement value, string path, Change change)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return value.GetRawText();
        }

        IEnumerable<(string, string)> properties = value.EnumerateObject().Select(property => (property.Name, Write(property.Value, $"{path}.{property.Name}", change)));
        var text = new StringBuilder("{ ");
        text.AppendJoin(", ", change(path, properties).Select(pair => $"{JsonSerializer.Serialize(pair.Name)}: {pair.Value}"));
        return text.Append(" }").ToString();
    }
}
