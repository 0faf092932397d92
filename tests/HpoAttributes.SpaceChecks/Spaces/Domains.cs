namespace HpoAttributes.SpaceChecks;

/// <summary>Every domain over every type that it takes.</summary>
internal static class Domains
{
    [Objective]
    public static double Sum(
        [Uniform(0, 1)] double withoutDefault,
        [Uniform(-5, 5)] double uniform = 0.5,
        [Uniform(-1, 1)] float uniformFloat = 0.1f,
        [LogUniform(1e-5, 1)] double logUniform = 1e-3,
        [LogUniform(1e-3, 1)] float logUniformFloat = 0.1f,
        [IntRange(-9, 9)] int intRange = 5,
        [IntRange(-(1L << 40), 1L << 40, Step = 4096)] long longRange = 0,
        [LogIntRange(1, 1024)] int logIntRange = 32,
        [LogIntRange(1, 1L << 40)] long logLongRange = 1000,
        [Choice] bool isOn = true,
        [Choice] Activation activation = Activation.Tanh,
        [Choice(Activation.Relu, Activation.Gelu)] Activation someActivation = Activation.Gelu,
        [Choice("a", "\"b\"", "ç")] string text = "ç",
        [Choice(16, 64, 32)] int size = 32,
        [Choice(1L, 1L << 50)] long longSize = 1L << 50,
        [Choice(0.1, 0.5)] double share = 0.5,
        [Choice(1.5f, 2.5f)] float factor = 1.5f)
        => withoutDefault + uniform + uniformFloat + logUniform + logUniformFloat + intRange + longRange + logIntRange + logLongRange
            + (isOn ? 1 : 0) + (int)activation + (int)someActivation + text.Length + size + longSize + share + factor;
}
