using System.Numerics;
using System.Text.Json;

namespace HpoAttributes.SpaceChecks;

/// <summary>What holds for every space.</summary>
/// <typeparam name="TConfig">The config, or a group.</typeparam>
/// <param name="name">Its name in <see cref="Fingerprints"/>.</param>
/// <param name="fingerprint">The fingerprint that is written down there.</param>
/// <param name="cardinality">The number of configs; null where there are too many to count.</param>
internal sealed class SpaceProperties<TConfig>(string name, ulong fingerprint, BigInteger? cardinality)
    where TConfig : class, IConfig<TConfig>
{
    private const int Draws = 300;

    private static readonly ConfigSpace Space = ConfigSpace.Of<TConfig>();

    public IEnumerable<NamedCheck> Checks =>
    [
        Named("points go to configs and back", GoRound),
        Named("the corners of the cube are configs", HaveCorners),
        Named("inactive coordinates are NaN", MarkInactive),
        Named("typed sampling draws what decoding draws", SampleAsDecoded),
        Named("JSON goes round, in any order", GoRoundInJson),
        Named("JSON is strict about names", RejectNames),
        Named("configs are equal where their hashes are", Hash),
        Named("the fingerprint is the one written down", () => Check.Equal(Hex(fingerprint), Hex(Space.Fingerprint), $"{nameof(Fingerprints)}.{name}")),
        Named("the description repeats the space", Describe),
        Named("the cardinality is known where it is finite", () => Check.Equal(cardinality, Space.Cardinality)),
        Named("the default is a config", () => Space.Check(TConfig.DefaultConfig, name)),
    ];

    private static void GoRound()
    {
        foreach (double[] point in Points())
        {
            Check.That(Space.IsFeasible(point));
            IConfig once = Space.Decode(Space.Encode(Space.Decode(point)));
            IConfig twice = Space.Decode(Space.Encode(once));
            Check.Equal(once, twice);
            Check.That(twice is TConfig);
        }
    }

    private static void HaveCorners()
    {
        foreach (double corner in new[] { 0, 0.5, 1 })
        {
            double[] point = [.. Space.Dimensions.Select(_ => corner)];
            IConfig config = Space.Decode(point);
            var errors = new ConfigErrors();
            config.Validate(errors);
            Check.Equal(string.Empty, string.Join("; ", errors.Messages));
        }
    }

    private static void MarkInactive()
    {
        foreach (double[] point in Points())
        {
            double[] encoded = Space.Encode(Space.Decode(point));
            double[] deactivated = [.. point.Select(unit => double.IsNaN(unit) ? 0.5 : unit)];
            Space.Deactivate(deactivated);
            for (int i = 0; i < point.Length; i++)
            {
                Check.Equal(Space.IsActive(point, i), !double.IsNaN(point[i]), Space.Dimensions[i].Name);
                Check.Equal(double.IsNaN(point[i]), double.IsNaN(encoded[i]), Space.Dimensions[i].Name);
                Check.Equal(point[i], deactivated[i], Space.Dimensions[i].Name);
            }
        }
    }

    private static void SampleAsDecoded()
    {
        var point = new double[Space.Count];
        for (int i = 0; i < Draws; i++)
        {
            var ofPoints = new RandomStream(3, i, 9);
            RandomStream ofConfigs = ofPoints;
            Space.Sample(ref ofPoints, point);
            Check.Equal(Space.Decode(point), ConfigSpace.Sample<TConfig>(ref ofConfigs));
            Check.Equal(ofPoints.NextUInt64(), ofConfigs.NextUInt64(), "where the streams stand afterwards");
        }
    }

    private static void GoRoundInJson()
    {
        foreach (TConfig config in Configs())
        {
            string json = ConfigJson.Serialize(config);
            Check.Equal(config, ConfigJson.Deserialize<TConfig>(json));
            Check.Equal(config, ConfigJson.Deserialize<TConfig>(JsonText.Reversed(json)));
        }
    }

    private static void RejectNames()
    {
        foreach (TConfig config in Configs().Take(20))
        {
            string json = ConfigJson.Serialize(config);
            Check.Throws<JsonException>("$.unknown: the config has no such hyperparameter", () => ConfigJson.Deserialize<TConfig>(JsonText.With(json, "unknown", "1")));
            foreach ((string property, string value) in JsonText.Properties(json))
            {
                string missing = property == "$case" ? $"$.$case: the case is missing: {Space.Dimensions[0].Domain}" : $"$.{property}: the hyperparameter is missing";
                Check.Throws<JsonException>(missing, () => ConfigJson.Deserialize<TConfig>(JsonText.Without(json, property)), property);
                Check.Throws<JsonException>($"$.{property}: the property occurs twice", () => ConfigJson.Deserialize<TConfig>(JsonText.With(json, property, value)), property);
            }
        }
    }

    private static void Hash()
    {
        TConfig[] configs = [.. Configs()];
        Check.Equal(configs.Distinct().Count(), configs.Select(Space.HashOf).Distinct().Count(), "the number of different hashes");
        Check.That(Array.TrueForAll(configs, config => Space.HashOf(config) == Space.HashOf(ConfigJson.Deserialize<TConfig>(ConfigJson.Serialize(config)))));
    }

    private static void Describe()
    {
        using JsonDocument document = JsonDocument.Parse(JsonText.Written(Space.WriteDescription));
        JsonElement root = document.RootElement;
        Check.Equal(Hex(Space.Fingerprint), $"0x{root.GetProperty("fingerprint").GetString()}");
        Check.Equal(ConfigJson.Serialize(TConfig.DefaultConfig), root.GetProperty("default").GetRawText());
        Check.Equal(
            string.Join(", ", Space.Dimensions.Select(dimension => dimension.Name)),
            string.Join(", ", root.GetProperty("dimensions").EnumerateArray().Select(dimension => dimension.GetProperty("name").GetString())),
            "the names of the dimensions");
        Check.That(root.GetProperty("dimensions").EnumerateArray().All(dimension => dimension.GetProperty("kind").GetString() is { Length: > 0 }));
    }

    /// <summary>Points of the space, the first configs of several streams.</summary>
    private static IEnumerable<double[]> Points()
    {
        for (int i = 0; i < Draws; i++)
        {
            var random = new RandomStream(1, i, 2);
            var point = new double[Space.Count];
            Space.Sample(ref random, point);
            yield return point;
        }
    }

    /// <summary>Configs as the codec gives them back.</summary>
    private static IEnumerable<TConfig> Configs() => Points().Select(point => (TConfig)Space.Decode(Space.Encode(Space.Decode(point)))).Prepend(TConfig.DefaultConfig);

    private static string Hex(ulong value) => $"0x{value:x16}";

    private NamedCheck Named(string what, Action check) => new($"{name}: {what}", check);
}
