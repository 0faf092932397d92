using System.Text.Json;
using System.Text.Json.Nodes;

namespace HpoAttributes.Generators.Tests;

/// <summary>The description for machines: valid JSON that says the fingerprint, every dimension and the default config.</summary>
internal static class DescriptionProperties
{
    public static void Check<TConfig>(SpaceSample<TConfig> sample)
        where TConfig : class, IConfig<TConfig>
    {
        JsonObject described = JsonNode.Parse(Text(sample.Space))!.AsObject();
        Assert.Equal(sample.Space.Fingerprint.ToString("x16", System.Globalization.CultureInfo.InvariantCulture), (string?)described["fingerprint"]);
        Assert.Equal(sample.Space.Dimensions.Select(dimension => dimension.Name), described["dimensions"]!.AsArray().Select(dimension => (string?)dimension!["name"]));
        Assert.Equal(sample.Space.Constraints.Select(constraint => constraint.Name), described["constraints"]!.AsArray().Select(constraint => (string?)constraint!["name"]));
        Assert.Equal(TConfig.DefaultConfig, ConfigJson.Deserialize<TConfig>(described["default"]!.ToJsonString()));
    }

    /// <summary>What decides on the fingerprint.</summary>
    public static string Identity(ConfigSpace space)
    {
        JsonObject described = JsonNode.Parse(Text(space))!.AsObject();
        foreach (JsonNode? dimension in described["dimensions"]!.AsArray())
        {
            dimension!["formerNames"] = null;
        }

        return described["dimensions"]!.ToJsonString() + described["constraints"]!.ToJsonString();
    }

    private static string Text(ConfigSpace space)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            space.WriteDescription(json);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
