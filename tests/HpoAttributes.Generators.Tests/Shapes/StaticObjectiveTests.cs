using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

public sealed class StaticObjectiveTests
{
    private const string LeNet = """
        using HpoAttributes;

        namespace My.App;

        public enum Activation { Relu, Tanh }

        public static class LeNet
        {
            [Objective]
            public static double ValidationError(
                string data,
                [LogUniform(1e-2, 1)] double learningRate = 0.1,
                [IntRange(32, 255)] int batchSize = 128,
                [Choice] Activation activation = Activation.Tanh,
                int maxEpochs = 10) => learningRate + batchSize + maxEpochs + data.Length + (int)activation;
        }
        """;

    [Fact]
    public void LeNet_Generated_MatchesGoldenFile() => GeneratorRun.Of(LeNet).Compiles().Matches("LeNet");

    [Fact]
    public void LeNet_Evaluated_PassesFixedArgumentsAndConfig()
    {
        string values = Probes.Run(LeNet, """
            var objective = new My.App.LeNetObjective("abcd", maxEpochs: 20);
            return Evaluate(objective, new My.App.LeNetConfig(0.5, 64, My.App.Activation.Tanh));
            """);

        Assert.Equal("89.5", values);
    }

    [Fact]
    public void LeNet_Default_IsTheUsersDefaults()
        => Assert.Equal("LeNetConfig { LearningRate = 0.1, BatchSize = 128, Activation = Tanh }", Probes.Run(LeNet, "return Text(My.App.LeNetConfig.Default);"));

    [Fact]
    public void LeNet_JsonAndPoint_GoRound()
    {
        string answer = Probes.Run(LeNet, """
            var config = new My.App.LeNetConfig(1, 200, My.App.Activation.Relu);
            string json = ConfigJson.Serialize(config);
            var space = ConfigSpace.Of<My.App.LeNetConfig>();
            bool isSame = ConfigJson.Deserialize<My.App.LeNetConfig>(json) == config && space.Decode(space.Encode(config)).Equals(config);
            return json + " " + isSame;
            """);

        Assert.Equal("""{"learningRate":1,"batchSize":200,"activation":"Relu"} True""", answer);
    }

    [Theory]
    [InlineData("""{"learningRate":1,"batchSize":64}""", "$.activation: the hyperparameter is missing")]
    [InlineData("""{"learningRate":1,"batchSize":64,"activation":"Relu","more":1}""", "$.more: the config has no such hyperparameter")]
    [InlineData("""{"learningRate":1,"learningRate":1,"batchSize":64,"activation":"Relu"}""", "$.learningRate: the property occurs twice")]
    [InlineData("""{"learningRate":1,"batchSize":64,"activation":"Gelu"}""", "$.activation: ")]
    public void LeNet_WrongJson_IsRefusedWithThePath(string json, string message)
        => Assert.StartsWith(message, Probes.Run(LeNet, $$""""
            try { return Text(ConfigJson.Deserialize<My.App.LeNetConfig>("""{{json}}""")); } catch (System.Text.Json.JsonException e) { return e.Message; }
            """"), StringComparison.Ordinal);

    [Fact]
    public void LeNet_JsonInAnyOrder_IsRead()
        => Assert.Equal("LeNetConfig { LearningRate = 1, BatchSize = 64, Activation = Relu }", Probes.Run(LeNet, """"
            return Text(ConfigJson.Deserialize<My.App.LeNetConfig>("""{"activation":"Relu","batchSize":64,"learningRate":1}"""));
            """"));

    [Fact]
    public void LeNet_ValuesOutside_AreNamed()
    {
        string answer = Probes.Run(LeNet, """
            var errors = new ConfigErrors();
            ((IConfig)new My.App.LeNetConfig(2, 300)).Validate(errors);
            return string.Join("; ", errors.Messages);
            """);

        Assert.Equal("learningRate is 2, but a number from 0.01 to 1 (log scale) is needed; batchSize is 300, but an integer from 32 to 255 is needed", answer);
    }

    [Theory]
    [InlineData("double", "0.25")]
    [InlineData("float", "0.25f")]
    [InlineData("System.Threading.Tasks.Task<double>", "System.Threading.Tasks.Task.FromResult(0.25)")]
    [InlineData("System.Threading.Tasks.Task<float>", "System.Threading.Tasks.Task.FromResult(0.25f)")]
    [InlineData("System.Threading.Tasks.ValueTask<double>", "new(0.25)")]
    [InlineData("System.Threading.Tasks.ValueTask<float>", "new(0.25f)")]
    public void Return_OfEachShape_IsEvaluated(string type, string value)
    {
        string source = $"using HpoAttributes; public static class Net {{ [Objective] public static {type} Train([Uniform(0, 1)] double x) => {value}; }}";

        Assert.Equal("0.25", Probes.Run(source, "return Evaluate(new NetObjective(), new NetConfig(0));"));
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public void LeNet_InEachLanguageVersion_IsTunedThroughTheHolder(LanguageVersion language)
        => GeneratorRun.Of(
            new GeneratorSetup { Language = language },
            LeNet,
            "using HpoAttributes; using My.App; static class Use { static TuningResult<LeNetConfig> Run() => LeNetTuning.Tune(\"data\", maxEpochs: 3); }").Compiles();

    [Fact]
    public void Host_WithObsoleteMembers_GivesNoWarning()
        => GeneratorRun.Of("""
            using HpoAttributes;
            public enum Kind { [System.Obsolete("old")] A, [System.Obsolete] B }
            public static class Net { [Objective, System.Obsolete] public static double Train([Choice] Kind kind) => 1; }
            """).Compiles();

    [Fact]
    public void Default_WithoutUsersOne_IsTheMiddleOfTheDomain()
    {
        const string source = """
            using HpoAttributes;
            public static class Net { [Objective] public static double Train([LogUniform(0.01, 100)] double x, [Choice("a", "b")] string mode, [IntRange(0, 10)] int n, [Choice] bool flag = true) => x; }
            """;

        Assert.Equal("NetConfig { X = 1, Mode = a, N = 5, Flag = True }", Probes.Run(source, "return Text(NetConfig.Default with { X = System.Math.Round(NetConfig.Default.X, 9) });"));
    }

    [Fact]
    public void Tune_OfStaticHost_IsCalledOnTheHost()
        => GeneratorRun.Of(new GeneratorSetup(), LeNet, """
            using HpoAttributes;
            using My.App;
            static class Use
            {
                static TuningResult<LeNetConfig> Run() => LeNet.Tune("data", maxEpochs: 3, options: new TuningOptions { Trials = 3 });
                static System.Threading.Tasks.Task<TuningResult<LeNetConfig>> RunAsync() => LeNet.TuneAsync("data", cancellationToken: default);
            }
            """).Compiles();
}
