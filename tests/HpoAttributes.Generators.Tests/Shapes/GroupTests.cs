namespace HpoAttributes.Generators.Tests;

/// <summary>Groups: nested, with cases, on or off, and constraints among hyperparameters.</summary>
public sealed class GroupTests
{
    private const string Cnn = """
        using HpoAttributes;

        namespace My.App;

        [ConfigGroup]
        public abstract partial record Optimizer
        {
            private Optimizer() { }

            public sealed record Sgd([LogUniform(1e-4, 1)] double LearningRate = 0.1, [Uniform(0, 0.99)] double Momentum = 0.9) : Optimizer;

            [DefaultCase]
            public sealed record Adam([LogUniform(1e-5, 1e-2)] double LearningRate = 1e-3, Decay? Decay = null) : Optimizer;

            public sealed record Plain : Optimizer;
        }

        [ConfigGroup]
        public sealed partial record Decay([LogUniform(1e-6, 1e-2)] double Rate, [IntRange(1, 5)] int EveryEpochs = 2);

        public static class Cnn
        {
            [Objective]
            public static double Train(Optimizer optimizer, Decay decay, [IntRange(1, 4)] int depth = 2, Decay? warmUp = null) => depth;
        }
        """;

    private const string Show = """
        var space = ConfigSpace.Of<My.App.CnnConfig>();
        """;

    [Fact]
    public void Groups_Generated_MatchGoldenFiles() => GeneratorRun.Of(Cnn).Compiles().Matches("Cnn");

    [Fact]
    public void Groups_Dimensions_AreNestedInTheSpace()
        => Assert.Equal(
            """
            optimizer.$case -1/-1, optimizer.Sgd.learningRate 0/0, optimizer.Sgd.momentum 0/0, optimizer.Adam.learningRate 0/1, optimizer.Adam.decay.$on 0/1, optimizer.Adam.decay.rate 4/1, optimizer.Adam.decay.everyEpochs 4/1, decay.rate -1/-1, decay.everyEpochs -1/-1, depth -1/-1, warmUp.$on -1/-1, warmUp.rate 10/1, warmUp.everyEpochs 10/1
            """,
            Probes.Run(Cnn, Show + """return string.Join(", ", System.Linq.Enumerable.Select(space.Dimensions, d => Text(d.Name + " " + d.Parent + "/" + d.ParentCase)));"""));

    [Fact]
    public void Groups_Json_IsNested()
        => Assert.Equal(
            """
            {"optimizer":{"$case":"Adam","learningRate":0.001,"decay":null},"decay":{"rate":0.0001,"everyEpochs":2},"depth":2,"warmUp":null}
            """,
            Probes.Run(Cnn, "return ConfigJson.Serialize(My.App.CnnConfig.Default with { Decay = new(0.0001) });"));

    [Fact]
    public void Groups_RandomConfigs_GoRoundThroughPointsAndJson()
        => Assert.Equal("ok", Probes.Run(Cnn, Show + """
            var seen = new System.Collections.Generic.HashSet<string>();
            for (int i = 0; i < 300; i++)
            {
                var random = new RandomStream(1, i, 2);
                var point = new double[space.Count];
                space.Sample(ref random, point);
                var config = (My.App.CnnConfig)space.Decode(point);
                var again = space.Encode(config);
                if (!config.Equals(space.Decode(again))) return "decode " + config;
                for (int d = 0; d < point.Length; d++) if (double.IsNaN(point[d]) != double.IsNaN(again[d]) || double.IsNaN(point[d]) == space.IsActive(point, d)) return "active " + d;
                if (!ConfigJson.Deserialize<My.App.CnnConfig>(ConfigJson.Serialize(config)).Equals(config)) return "json " + config;
                if (space.HashOf(config) != space.HashOf(config with { })) return "hash";
                seen.Add(config.Optimizer.GetType().Name + (config.WarmUp is null));
            }
            return seen.Count == 6 ? "ok" : string.Join(",", seen);
            """));

    [Theory]
    [InlineData("""{"optimizer":{"learningRate":0.01,"momentum":0.5,"$case":"Sgd"},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":{"rate":1e-5,"everyEpochs":1}}""", "read")]
    [InlineData("""{"optimizer":{"learningRate":0.01},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":null}""", "$.optimizer.$case: the case is missing: one of Sgd, Adam, Plain")]
    [InlineData("""{"optimizer":{"$case":"Rms"},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":null}""", "$.optimizer.$case: \"Rms\" is not one of Sgd, Adam, Plain")]
    [InlineData("""{"optimizer":{"$case":"Sgd","$case":"Sgd","learningRate":0.01,"momentum":0.5},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":null}""", "$.optimizer.$case: the property occurs twice")]
    [InlineData("""{"optimizer":{"$case":"Sgd","learningRate":2,"momentum":0.5},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":null}""", "$.optimizer.learningRate: 2 is not a number from 0.0001 to 1 (log scale)")]
    [InlineData("""{"optimizer":{"$case":"Sgd","learningRate":0.01},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":null}""", "$.optimizer.momentum: the hyperparameter is missing")]
    [InlineData("""{"optimizer":{"$case":"Adam","learningRate":0.001,"decay":{"rate":1,"everyEpochs":3}},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":null}""", "$.optimizer.decay.rate: 1 is not a number from 1E-06 to 0.01 (log scale)")]
    [InlineData("""{"optimizer":{"$case":"Plain"},"decay":null,"depth":1,"warmUp":null}""", "$.decay: an object is expected, but null is given")]
    [InlineData("""{"optimizer":{"$case":"Plain"},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1}""", "$.warmUp: the hyperparameter is missing")]
    [InlineData("""{"optimizer":{"$case":"Plain","x":1},"decay":{"everyEpochs":3,"rate":1e-5},"depth":1,"warmUp":null}""", "$.optimizer.x: the config has no such hyperparameter")]
    public void Groups_JsonRead_IsStrictAndNamesThePath(string json, string expected)
        => Assert.Equal(expected, Probes.Run(Cnn, $$""""
            try { ConfigJson.Deserialize<My.App.CnnConfig>("""{{json}}"""); return "read"; } catch (System.Text.Json.JsonException e) { return e.Message; }
            """"));

    [Fact]
    public void Groups_Null_IsRefusedInWords()
        => Assert.Equal(
            "decay is null, but a Decay is needed; depth is 9, but an integer from 1 to 4 is needed",
            Probes.Run(Cnn, Show + """
                try { space.Encode(new My.App.CnnConfig(new My.App.Optimizer.Plain(), null!, 9)); return "taken"; } catch (System.ArgumentException e) { return e.Message.Replace(" (Parameter 'config')", ""); }
                """));

    [Theory]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X); [ConfigGroup] public sealed partial record G;")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X); [ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X);")]
    [InlineData("public static partial class Net { [Objective] public static partial double Train([Uniform(0, 1)] double x); [Objective] public static partial double Train(double x) => x; }")]
    public void Mark_OnSeveralParts_IsReadOnce(string source)
        => Assert.True(GeneratorRun.Of("using HpoAttributes;\n" + source).Files.Count <= 1);
}
