namespace HpoAttributes.Benchmarks;

/// <summary>What an engineer would write for this one space: every constant in its place, and nothing general.</summary>
internal static class HandWrittenSampler
{
    private const double WidthOrigin = 7.5;

    private static readonly double RateSpan = Math.Log(1 / 1e-5);
    private static readonly double DecaySpan = Math.Log(1e-2 / 1e-8);
    private static readonly double WidthSpan = Math.Log(1024.5 / WidthOrigin);

    public static SampledNetworkConfig Next(ref RandomStream random) => new(
        LearningRate: 1e-5 * Math.Exp(random.NextDouble() * RateSpan),
        WeightDecay: 1e-8 * Math.Exp(random.NextDouble() * DecaySpan),
        Dropout: random.NextDouble() * 0.9,
        Momentum: 0.5 + (random.NextDouble() * 0.49),
        BatchSize: 16 + (int)(random.NextDouble() * 497),
        Width: (int)Math.Round(WidthOrigin * Math.Exp(random.NextDouble() * WidthSpan)),
        Activation: (Activation)(int)(random.NextDouble() * 3),
        Nesterov: random.NextDouble() >= 0.5);

    public static double SampleAndInvoke(ref RandomStream random)
    {
        SampledNetworkConfig config = Next(ref random);
        return SampledNetwork.Error(
            config.LearningRate, config.WeightDecay, config.Dropout, config.Momentum, config.BatchSize, config.Width, config.Activation, config.Nesterov);
    }
}
