using System.Text.Json;

namespace HpoAttributes.SpaceChecks;

/// <summary>Hashes, descriptions, names and counts, as they are written down.</summary>
internal static class SchemaChecks
{
    public static IEnumerable<NamedCheck> List =>
    [
        new("schema: the hash of a config is the one written down", () => Check.Equal("ee2e98aed32c4702", $"{ConfigSpace.Of<FiniteConfig>().HashOf(FiniteConfig.Default):x16}")),
        new("schema: configs that no point tells apart have one hash", () =>
        {
            var config = DomainsConfig.Default with { LogUniform = 0.0123456789 };
            var snapped = (DomainsConfig)config.Snapped();
            Check.Equal(ConfigSpace.Of<DomainsConfig>().HashOf(snapped), ConfigSpace.Of<DomainsConfig>().HashOf(config));
            Check.That(Math.Abs((snapped.LogUniform / config.LogUniform) - 1) < 1e-14);
        }),
        new("schema: every config of a finite space is drawn", () =>
        {
            var seen = new HashSet<FiniteConfig>();
            var random = new RandomStream(1, 2, 3);
            for (int i = 0; i < 20_000; i++)
            {
                seen.Add(ConfigSpace.Sample<FiniteConfig>(ref random));
            }

            Check.Equal(ConfigSpace.Of<FiniteConfig>().Cardinality, seen.Count);
        }),
        new("schema: the description is the one written down", () => Check.Equal(
            $$$"""
            {"version":1,"fingerprint":"{{{Fingerprints.Finite:x16}}}","dimensions":[{"name":"head.$case","kind":"case","values":["Small","Wide"]},{"name":"head.Small.kind","kind":"choice","type":"string","values":["x","y"],"parent":0,"parentCase":0},{"name":"head.Wide.width","kind":"intRange","type":"int","low":1,"high":3,"step":1,"parent":0,"parentCase":1},{"name":"size","kind":"intRange","type":"int","low":0,"high":9,"step":3},{"name":"isOn","kind":"choice","type":"bool","values":[false,true]},{"name":"tail.$on","kind":"case","values":["off","on"]},{"name":"tail.isLong","kind":"choice","type":"bool","values":[false,true],"parent":5,"parentCase":1},{"name":"tail.length","kind":"intRange","type":"long","low":1,"high":5,"step":1,"parent":5,"parentCase":1}],"constraints":[],"default":{"head":{"$case":"Small","kind":"y"},"size":6,"isOn":false,"tail":null}}
            """,
            JsonText.Written(ConfigSpace.Of<FiniteConfig>().WriteDescription))),
        new("schema: groups are nested in the names of the dimensions", () => Check.Equal(
            "optimizer.$case optimizer.Sgd.learningRate optimizer.Sgd.momentum.$on optimizer.Sgd.momentum.rate optimizer.Sgd.momentum.isNesterov "
            + "optimizer.Adam.decay.$case optimizer.Adam.decay.Cosine.period optimizer.Adam.decay.Cosine.restart.$on optimizer.Adam.decay.Cosine.restart.times "
            + "optimizer.Adam.decay.Cosine.restart.growth optimizer.Adam.decay.Steps.every optimizer.Adam.decay.Steps.factor optimizer.Adam.learningRate optimizer.Adam.warmUp "
            + "restart.times restart.growth momentum.$on momentum.rate momentum.isNesterov decay.$on decay.$case decay.Cosine.period decay.Cosine.restart.$on "
            + "decay.Cosine.restart.times decay.Cosine.restart.growth decay.Steps.every decay.Steps.factor layers width",
            string.Join(' ', ConfigSpace.Of<NetworkConfig>().Dimensions.Select(dimension => dimension.Name)))),
        new("schema: constraints are named with their groups", () => Check.Equal(
            "optimizer.Adam.decay.Cosine.restart.Ends optimizer.Adam.IsWarm restart.Ends decay.Cosine.restart.Ends Fits IsNotAll",
            string.Join(' ', ConfigSpace.Of<NetworkConfig>().Constraints.Select(constraint => constraint.Name)))),
        new("schema: defaults are the method's, the marked case, and off", () => Check.Equal(
            new NetworkConfig(new Optimizer.Adam(new Decay.None()), new Restart()), NetworkConfig.Default)),
        new("schema: a default that nobody gave is the middle", () =>
        {
            Check.Equal(0.5, DomainsConfig.Default.WithoutDefault);
            Check.That(Math.Abs(DistributionsConfig.Default.WithoutDefault) < 1e-12);
        }),
        new("schema: former names are read", () =>
        {
            Check.Equal(new RenamedConfig(0.5), ConfigJson.Deserialize<RenamedConfig>("""{"learning-rate":0.5,"end":null}"""));
            Check.Equal(new RenamedConfig(0.5, new Tail(true, 3)), ConfigJson.Deserialize<RenamedConfig>("""{"tail":{"isLong":true,"length":3},"lr":0.5}"""));
            Check.Throws<JsonException>("$.lr: the property occurs twice", () => ConfigJson.Deserialize<RenamedConfig>("""{"rate":0.5,"lr":0.5,"end":null}"""));
            Check.Throws<JsonException>("$.lr: 7 is not a number from 0.01 to 1 (log scale)", () => ConfigJson.Deserialize<RenamedConfig>("""{"lr":7,"end":null}"""));
            Check.Equal("rate: lr, learning-rate; end.$on: tail.$on; end.isLong: tail.isLong; end.length: tail.length", string.Join("; ", ConfigSpace.Of<RenamedConfig>().Dimensions.Where(dimension => dimension.FormerNames.Count > 0)
                .Select(dimension => $"{dimension.Name}: {string.Join(", ", dimension.FormerNames)}")));
        }),
        new("schema: former names stand behind those of the case and the group around them", () => Check.Equal(
            "optimizer.Adam.learningRate: optimizer.Adam.lr",
            string.Join("; ", ConfigSpace.Of<NetworkConfig>().Dimensions.Where(dimension => dimension.FormerNames.Count > 0).Select(dimension => $"{dimension.Name}: {string.Join(", ", dimension.FormerNames)}")))),
        new("schema: former names of a group and of what is in it are combined", () =>
        {
            SpaceItem group = SpaceItem.Group<NetworkConfig>("net", ["model", "body"]);
            Dimension rate = ConfigSpace.Create<RenamedConfig>(group).Dimensions.Single(dimension => dimension.Name == "net.optimizer.Adam.learningRate");
            Check.Equal(
                "net.optimizer.Adam.lr, model.optimizer.Adam.learningRate, model.optimizer.Adam.lr, body.optimizer.Adam.learningRate, body.optimizer.Adam.lr",
                string.Join(", ", rate.FormerNames));
        }),
        new("schema: the text of a config names its cases", () => Check.Equal("head=Small{kind=y}, size=6, isOn=false, tail={isLong=true, length=5}", ConfigText.Of(FiniteConfig.Default with { Tail = new Tail(true) }))),
    ];

    private static IConfig Snapped<TConfig>(this TConfig config)
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Of<TConfig>().Decode(ConfigSpace.Of<TConfig>().Encode(config));
}
