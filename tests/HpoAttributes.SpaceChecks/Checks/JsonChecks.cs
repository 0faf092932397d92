using System.Globalization;
using System.Text.Json;

namespace HpoAttributes.SpaceChecks;

/// <summary>The JSON of configs: what it looks like, and the path in every error.</summary>
internal static class JsonChecks
{
    private const string Network = """{"optimizer":{"$case":"Adam","decay":{"$case":"Cosine","period":50,"restart":null},"learningRate":0.001,"warmUp":1},"restart":{"times":1,"growth":1},"momentum":null,"decay":null,"layers":2,"width":64}""";

    public static IEnumerable<NamedCheck> List =>
    [
        new("JSON: of every domain", () => Check.Equal(
            """{"withoutDefault":0.5,"uniform":0.5,"uniformFloat":0.1,"logUniform":0.001,"logUniformFloat":0.1,"intRange":5,"longRange":0,"logIntRange":32,"logLongRange":1000,"isOn":true,"activation":"Tanh","someActivation":"Gelu","text":"\u00E7","size":32,"longSize":1125899906842624,"share":0.5,"factor":1.5}""",
            ConfigJson.Serialize(DomainsConfig.Default))),
        new("JSON: of every distribution", () => Check.Equal(
            """{"withoutDefault":0.5,"momentum":0.9,"momentumFloat":0.5,"truncated":9.5,"normalGrid":0.25,"logNormal":1,"logNormalFloat":1,"grid":0.3,"logGrid":1.5,"reverseGrid":0.4,"batchSize":64,"share":0.25,"size":"medium","activation":"Tanh","longSize":1,"rate":0.001,"otherRate":0.01}""",
            ConfigJson.Serialize(DistributionsConfig.Default with { WithoutDefault = 0.5 }))),
        new("JSON: of groups in groups", () => Check.Equal(Network, ConfigJson.Serialize(NetworkConfig.Default with { Optimizer = new Optimizer.Adam(new Decay.Cosine(50)) }))),
        new("JSON: where the culture writes commas", InAnotherCulture),
        new("JSON: of keywords", () => Check.Equal(
            """{"class":0.25,"space":3,"config":"$case","await":{"isLong":true,"length":5}}""",
            ConfigJson.Serialize(new @event.recordConfig(0.25, 3, "$case", new Tail(true))))),
        Error("\"layers\":2", "\"layers\":9", "$.layers: 9 is not an integer from 1 to 8"),
        Error("\"layers\":2", "\"layers\":2.5", "$.layers: 2.5 is not an integer from 1 to 8"),
        Error("\"layers\":2", "\"layers\":\"2\"", "$.layers: \"2\" is not an integer from 1 to 8"),
        Error("\"width\":64", "\"width\":200, \"layers\":8", "$.layers: the property occurs twice"),
        Error("\"width\":64", "\"width\":513", "$.width: 513 is not an integer from 8 to 512 (log scale)"),
        Error("\"layers\":2,\"width\":64", "\"layers\":8,\"width\":500", "$: the config breaks the constraint 'Fits'", isStart: true),
        Error("\"times\":1,\"growth\":1", "\"times\":8,\"growth\":4", "$: the config breaks the constraint 'restart.Ends'", isStart: true),
        Error("0.001,\"warmUp\":1", "0.01,\"warmUp\":0", "$: the config breaks the constraint 'optimizer.Adam.IsWarm'", isStart: true),
        Error("Cosine", "Sine", "$.optimizer.decay.$case: \"Sine\" is not one of None, Cosine, Steps"),
        Error("\"period\":50", "\"period\":0", "$.optimizer.decay.period: 0 is not an integer from 1 to 100"),
        Error("\"restart\":null", "\"restart\":{\"times\":1,\"growth\":3}", "$.optimizer.decay.restart.growth: 3 is not one of 1, 2, 4"),
        Error("\"restart\":{", "\"restart\":{\"more\":{},", "$.restart.more: the config has no such hyperparameter"),
        Error("\"restart\":{\"times\":1,\"growth\":1}", "\"restart\":null", "$.restart: an object is expected, but null is given"),
        Error("\"momentum\":null", "\"momentum\":[]", "$.momentum: an object is expected, but an array is given"),
        Error("\"momentum\":null", "\"momentum\":{\"rate\":0.5}", "$.momentum.isNesterov: the hyperparameter is missing"),
        Error(Network, "[]", "$: an object is expected, but a JSON StartArray is given"),
        Error(Network, $"{Network} true", string.Empty, isStart: true),
    ];

    private static NamedCheck Error(string from, string to, string message, bool isStart = false)
        => new($"JSON: {to.Replace(Network, "…", StringComparison.Ordinal)} is refused at its path", () =>
        {
            string json = Network.Replace(from, to, StringComparison.Ordinal);
            Check.That(json != Network, "the text is another one");
            try
            {
                ConfigJson.Deserialize<NetworkConfig>(json);
            }
            catch (JsonException exception)
            {
                Check.Equal(message, isStart ? exception.Message[..Math.Min(message.Length, exception.Message.Length)] : exception.Message, "the message");
                return;
            }

            throw new CheckException("the JSON is read");
        });

    private static void InAnotherCulture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        var commas = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        commas.NumberFormat.NumberDecimalSeparator = ",";
        commas.NumberFormat.NegativeSign = "−";
        string expected = ConfigJson.Serialize(DomainsConfig.Default with { Uniform = -1.5 });
        try
        {
            CultureInfo.CurrentCulture = commas;
            Check.Equal(expected, ConfigJson.Serialize(DomainsConfig.Default with { Uniform = -1.5 }));
            Check.Equal(-1.5, ConfigJson.Deserialize<DomainsConfig>(expected).Uniform);
            Check.Throws<ArgumentException>(
                "uniform is -5.5, but a number from -5 to 5 is needed (Parameter 'config')", () => ConfigSpace.Of<DomainsConfig>().Encode(DomainsConfig.Default with { Uniform = -5.5 }));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}
