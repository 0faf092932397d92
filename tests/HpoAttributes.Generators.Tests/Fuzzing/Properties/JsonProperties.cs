using System.Text.Json;

namespace HpoAttributes.Generators.Tests;

/// <summary>Configs as JSON: read back whatever the order of properties, and refused with the path where anything is unknown, missing, doubled or of another kind.</summary>
internal static class JsonProperties
{
    /// <summary>Refusals are exceptions, which take their time.</summary>
    private const int MostConfigs = 6;

    private static readonly string[] Junk = ["null", "true", "\"x\"", "\"\"", "1", "-1", "0.5", "1e400", "-1e400", "99999999999999999999", "[]", "{}", "[1,{}]", "1e-400", "{\"$case\":1}", "{\"$case\":\"\"}"];

    public static void Check<TConfig>(SpaceSample<TConfig> sample)
        where TConfig : class, IConfig<TConfig>
    {
        var random = new Random((int)sample.Seed);
        foreach (TConfig config in sample.Configs.Take(MostConfigs).Append(TConfig.DefaultConfig))
        {
            string text = ConfigJson.Serialize(config);
            using JsonDocument document = JsonDocument.Parse(text);
            Assert.Equal(config, ConfigJson.Deserialize<TConfig>(text));
            Assert.Equal(config, ConfigJson.Deserialize<TConfig>(JsonText.Shuffled(document.RootElement, random)));
            CheckRefusals<TConfig>(document.RootElement, random);
        }
    }

    private static void CheckRefusals<TConfig>(JsonElement root, Random random)
        where TConfig : class, IConfig<TConfig>
    {
        IReadOnlyList<string> objects = JsonText.Objects(root);
        string place = objects[random.Next(objects.Count)];
        Refused<TConfig>(JsonText.WithProperty(root, place, "unknown!", "1"), $"{place}.unknown!: the config has no such hyperparameter");

        string[] properties = [.. JsonText.Properties(root)];
        if (properties.Length == 0)
        {
            return;
        }

        string property = properties[random.Next(properties.Length)];
        Refused<TConfig>(JsonText.Without(root, property), property + ": ");
        Refused<TConfig>(JsonText.Twice(root, property), property + ": the property occurs twice");
        foreach (string junk in Junk)
        {
            Replaced<TConfig>(JsonText.With(root, property, junk));
        }

        Refused<TConfig>(JsonText.Shuffled(root, random) + " 1", string.Empty);
        Refused<TConfig>(JsonText.Shuffled(root, random)[..^1], string.Empty);
    }

    private static void Refused<TConfig>(string text, string start)
        where TConfig : class, IConfig<TConfig>
    {
        JsonException refusal = Assert.ThrowsAny<JsonException>(() => ConfigJson.Deserialize<TConfig>(text));
        Assert.True(refusal.Message.StartsWith(start, StringComparison.Ordinal), $"{text} is refused with '{refusal.Message}', but '{start}' is expected");
    }

    /// <summary>Another value may be right by chance; if not, the error is one about JSON.</summary>
    private static void Replaced<TConfig>(string text)
        where TConfig : class, IConfig<TConfig>
    {
        try
        {
            TConfig config = ConfigJson.Deserialize<TConfig>(text);
            TConfig.Space.Check(config, text);
        }
        catch (JsonException refusal)
        {
            Assert.StartsWith("$", refusal.Message, StringComparison.Ordinal);
        }
    }
}
