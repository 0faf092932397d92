using System.Text.Json;

namespace HpoAttributes.Generators.Tests;

/// <summary>What is to stay below another value does, in every config: read from its JSON, which knows nothing of orders.</summary>
internal static class OrderProperties
{
    public static void Check<TConfig>(SpaceSample<TConfig> sample)
        where TConfig : class, IConfig<TConfig>
    {
        if (sample.Space.Dimensions.All(dimension => dimension.LessThan < 0))
        {
            return;
        }

        foreach (TConfig config in sample.Configs.Append(TConfig.DefaultConfig))
        {
            string text = ConfigJson.Serialize(config);
            using var json = JsonDocument.Parse(text);
            foreach (Dimension dimension in sample.Space.Dimensions.Where(dimension => dimension.LessThan >= 0))
            {
                JsonElement? smaller = Find(json.RootElement, dimension.Name);
                JsonElement? larger = Find(json.RootElement, sample.Space.Dimensions[dimension.LessThan].Name);
                Assert.Equal(smaller is null, larger is null);
                Assert.True(smaller is not { } low || larger is not { } high || IsLess(low, high), $"{dimension.Name} is not below {sample.Space.Dimensions[dimension.LessThan].Name} in {text}");
            }
        }
    }

    // Beyond 2^53 doubles are too coarse for longs.
    private static bool IsLess(JsonElement low, JsonElement high)
        => low.TryGetInt64(out long lowInteger) && high.TryGetInt64(out long highInteger) ? lowInteger < highInteger : low.GetDouble() < high.GetDouble();

    /// <summary>The value of a dimension; null where it is not active.</summary>
    private static JsonElement? Find(JsonElement root, string name)
    {
        foreach (string part in name.Split('.'))
        {
            bool isCase = root.ValueKind == JsonValueKind.Object && root.TryGetProperty("$case", out JsonElement active) && active.GetString() == part && !root.TryGetProperty(part, out _);
            if (!isCase && (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(part, out root)))
            {
                return null;
            }
        }

        return root;
    }
}
