namespace HpoAttributes.Generators.Tests;

public sealed class DomainTests
{
    private const string Every = """
        using HpoAttributes;

        public enum Size { Small, Medium, Large }

        public static class Every
        {
            [Objective]
            public static double Train(
                [Uniform(-1, 1)] double uniform,
                [Uniform(0, 1, Step = 0.1)] float dropout,
                [LogUniform(1e-5, 1)] double rate,
                [LogUniform(0.25, 4, Step = 0.25)] double factor,
                [ReverseLogUniform(0, 0.999)] double momentum,
                [Normal(0, 2)] double normal,
                [Normal(5, 2, Low = 0, High = 10, Step = 0.5)] double steps,
                [LogNormal(0, 1, High = 3)] float logNormal,
                [IntRange(8, 64, Step = 8)] int width,
                [LogIntRange(1, 1024)] long batch,
                [Choice("adam", "sgd")] string optimizer,
                [Choice] bool bias,
                [Ordinal(16, 32, 64, Log = true)] int units,
                [Ordinal(0.5, 0.25, 0.125)] double decay,
                [Ordinal] Size size) => 0;
        }
        """;

    [Fact]
    public void Every_Generated_MatchesGoldenFile() => GeneratorRun.Of(Every).Compiles().Matches("EveryDomain");

    [Fact]
    public void Every_PointAndJson_GoRound()
        => Assert.Equal("True", Probes.Run(Every, """
            var space = ConfigSpace.Of<EveryConfig>();
            bool isSame = true;
            for (int i = 0; i <= 100; i++)
            {
                var point = new double[space.Count];
                for (int j = 0; j < point.Length; j++) { point[j] = (i * (j + 1) * 0.0137) % 1; }
                var config = (EveryConfig)space.Decode(point);
                isSame &= space.Decode(space.Encode(config)).Equals(config) && ConfigJson.Deserialize<EveryConfig>(ConfigJson.Serialize(config)) == config;
            }

            return Text(isSame);
            """));

    [Fact]
    public void Every_Default_IsTheMiddleOfEachScale()
        => Assert.Equal(
            "0 0.5 0.75 0 5 40 adam False 32 0.25 Medium",
            Probes.Run(Every, """
                EveryConfig config = EveryConfig.Default;
                return System.FormattableString.Invariant($"{config.Uniform} {config.Dropout} {config.Factor} {config.Normal} {config.Steps} {config.Width} {config.Optimizer} {config.Bias} {config.Units} {config.Decay} {config.Size}");
                """));
}
