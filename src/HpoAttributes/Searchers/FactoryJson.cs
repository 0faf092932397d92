using System.Text.Json;

namespace HpoAttributes;

/// <summary>What reading a searcher's and a scheduler's choice have in common.</summary>
internal static class FactoryJson
{
    /// <summary>The name that the object has under <paramref name="key"/>.</summary>
    public static string NameIn(JsonElement json, string key)
        => json.ValueKind == JsonValueKind.Object && json.TryGetProperty(key, out JsonElement name) && name.ValueKind == JsonValueKind.String
            ? name.GetString()!
            : throw new JsonException($"$.{key}: a name is expected");
}
