namespace HpoAttributes.Benchmarks;

/// <summary>An objective that costs nothing and has one hyperparameter of each common kind, so that what is measured is sampling and invoking.</summary>
public static class SampledNetwork
{
    /// <summary>A sum.</summary>
    /// <param name="learningRate">On a log scale.</param>
    /// <param name="weightDecay">On a log scale.</param>
    /// <param name="dropout">On a linear scale.</param>
    /// <param name="momentum">On a linear scale.</param>
    /// <param name="batchSize">An integer.</param>
    /// <param name="width">An integer on a log scale.</param>
    /// <param name="activation">A category.</param>
    /// <param name="nesterov">A flag.</param>
    [Objective]
    public static double Error(
        [LogUniform(1e-5, 1)] double learningRate = 0.1,
        [LogUniform(1e-8, 1e-2)] double weightDecay = 1e-4,
        [Uniform(0, 0.9)] double dropout = 0.5,
        [Uniform(0.5, 0.99)] double momentum = 0.9,
        [IntRange(16, 512)] int batchSize = 128,
        [LogIntRange(8, 1024)] int width = 64,
        [Choice] Activation activation = Activation.Relu,
        [Choice] bool nesterov = false)
        => learningRate + weightDecay + dropout + momentum + batchSize + width + (int)activation + (nesterov ? 1 : 0);
}
