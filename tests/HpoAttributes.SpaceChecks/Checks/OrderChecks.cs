using System.Text.Json;

namespace HpoAttributes.SpaceChecks;

/// <summary>Orders between hyperparameters hold by construction, and are asked for in what is given.</summary>
internal static class OrderChecks
{
    public static IEnumerable<NamedCheck> List =>
    [
        new("orders: hold for every trial of a study", () =>
        {
            TuningResult<OrderedConfig> result = Ordered.Tune(Silent.Options(trials: 200));
            Check.That(result.Records.All(record => record.Config is var config && config.Low < config.Middle && config.Middle < config.High));
            Check.That(result.Records.All(record => record.Config.LastRate < record.Config.Rate && record.Config.Span.From < record.Config.Span.To));
        }),
        new("orders: hold in every corner of the cube", () =>
        {
            ConfigSpace space = ConfigSpace.Of<OrderedConfig>();
            for (int corner = 0; corner < 1 << space.Count; corner++)
            {
                double[] point = [.. Enumerable.Range(0, space.Count).Select(i => (corner >> i) & 1)];
                Check.Equal(space.Decode(point), space.Decode(space.Encode(space.Decode(point))), $"corner {corner}");
            }
        }),
        new("orders: every config is drawn", () =>
        {
            var random = new RandomStream(1, 2, 3);
            var seen = new HashSet<TriangleConfig>();
            for (int i = 0; i < 2_000; i++)
            {
                seen.Add(ConfigSpace.Sample<TriangleConfig>(ref random));
            }

            Check.Equal(15, seen.Count);
        }),
        new("orders: are asked for in a config", () => Check.Throws<ArgumentException>(
            "span.from is 0.5, but must be less than to, which is 0.5; low is 5, but must be less than middle, which is 5 (Parameter 'config')",
            () => ConfigSpace.Of<OrderedConfig>().Encode(OrderedConfig.Default with { Low = 5, Span = new(0.5f, 0.5f) }))),
        new("orders: are asked for in JSON", () => Check.Throws<JsonException>(
            "$.width is 4, but must be less than height, which is 3", () => ConfigJson.Deserialize<TriangleConfig>("""{"height":3,"width":4}"""))),
    ];
}
