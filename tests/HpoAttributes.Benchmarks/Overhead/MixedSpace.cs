namespace HpoAttributes.Benchmarks;

/// <summary>Ten hyperparameters of every kind: what a suggestion's cost is measured on.</summary>
public static class MixedSpace
{
    /// <summary>A sum.</summary>
    /// <param name="learningRate">On a log scale.</param>
    /// <param name="weightDecay">On a log scale.</param>
    /// <param name="dropout">On a linear scale.</param>
    /// <param name="momentum">Dense near the upper end.</param>
    /// <param name="layers">An integer.</param>
    /// <param name="width">An integer on a log scale.</param>
    /// <param name="batchSize">An integer in steps.</param>
    /// <param name="heads">Ordered values.</param>
    /// <param name="activation">A category.</param>
    /// <param name="useBias">A flag.</param>
    [Objective]
    public static double Loss(
        [LogUniform(1e-5, 1)] double learningRate,
        [LogUniform(1e-8, 1e-1)] double weightDecay,
        [Uniform(0, 0.9)] double dropout,
        [ReverseLogUniform(0.5, 0.999)] double momentum,
        [IntRange(1, 12)] int layers,
        [LogIntRange(16, 1024)] int width,
        [IntRange(16, 512, Step = 16)] int batchSize,
        [Ordinal(1, 2, 4, 8, 16, Log = true)] int heads,
        [Choice("relu", "gelu", "tanh", "silu")] string activation,
        [Choice] bool useBias)
        => learningRate + weightDecay + dropout + momentum + layers + width + batchSize + heads + activation.Length + (useBias ? 1 : 0);
}
