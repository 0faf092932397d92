namespace HpoAttributes.SpaceChecks;

/// <summary>Scales, grids and distributions, ordered values, and a domain that has a name.</summary>
internal static class Distributions
{
    [Objective]
    public static double Sum(
        [Normal(0, 2)] double withoutDefault,
        [ReverseLogUniform(0.5, 0.999)] double momentum = 0.9,
        [ReverseLogUniform(0, 0.99)] float momentumFloat = 0.5f,
        [Normal(10, 2, Low = 8, High = 20)] double truncated = 9.5,
        [Normal(0, 1, Low = -1, High = 1, Step = 0.25)] float normalGrid = 0.25f,
        [LogNormal(0, 1)] double logNormal = 1,
        [LogNormal(0, 2, Low = 0.1, High = 10)] float logNormalFloat = 1,
        [Uniform(0, 1, Step = 0.1)] double grid = 0.3,
        [LogUniform(0.5, 8, Step = 0.5)] double logGrid = 1.5,
        [ReverseLogUniform(0, 0.9, Step = 0.1)] double reverseGrid = 0.4,
        [Ordinal(32, 64, 128, Log = true)] int batchSize = 64,
        [Ordinal(0.5, 0.25, 0.125)] double share = 0.25,
        [Ordinal("small", "medium", "large")] string size = "medium",
        [Ordinal] Activation activation = Activation.Tanh,
        [Ordinal(1L, 1L << 40)] long longSize = 1,
        [Rate] double rate = 1e-3,
        [Rate] float otherRate = 0.01f)
        => withoutDefault + momentum + momentumFloat + truncated + normalGrid + logNormal + logNormalFloat + grid + logGrid + reverseGrid + batchSize + share
            + size.Length + (int)activation + longSize + rate + otherRate;
}
