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

    /// <summary>A setting that is an integer.</summary>
    public static int Int32In(JsonElement json, string key)
        => json.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out int number)
            ? number
            : throw new JsonException($"$.{key}: an integer is expected");

    /// <summary>A setting that is a number.</summary>
    public static double DoubleIn(JsonElement json, string key)
        => json.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDouble()
            : throw new JsonException($"$.{key}: a number is expected");

    /// <summary>A setting that is a number or null.</summary>
    public static double? OptionalDoubleIn(JsonElement json, string key)
        => json.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Null ? null : DoubleIn(json, key);

    /// <summary>Writes a number or null.</summary>
    public static void WriteOptional(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    /// <summary>A setting that is a member of an enum, as <see cref="NameOf"/> writes it.</summary>
    public static T EnumIn<T>(JsonElement json, string key)
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetValues<T>().Select(NameOf)];
        int index = Array.IndexOf(names, NameIn(json, key));
        return index >= 0 ? Enum.GetValues<T>()[index] : throw new JsonException($"$.{key}: one of {string.Join(", ", names)} is expected");
    }

    /// <summary>The name of a member of an enum, in camel case.</summary>
    public static string NameOf<T>(T member)
        where T : struct, Enum
        => JsonNamingPolicy.CamelCase.ConvertName(member.ToString());

    /// <summary>A setting that is true or false.</summary>
    public static bool BooleanIn(JsonElement json, string key)
        => json.TryGetProperty(key, out JsonElement value) && value.ValueKind is (JsonValueKind.True or JsonValueKind.False)
            ? value.GetBoolean()
            : throw new JsonException($"$.{key}: true or false is expected");
}
