namespace HpoAttributes.SpaceChecks;

/// <summary>Cases with hyperparameters, groups and cases of their own.</summary>
[ConfigGroup]
internal abstract partial record Optimizer
{
    private Optimizer()
    {
    }

    public sealed record Sgd([LogUniform(1e-4, 1)] double LearningRate = 0.1, Momentum? Momentum = null) : Optimizer;

    [DefaultCase, Constraint(nameof(IsWarm))]
    public sealed record Adam(
        Decay Decay,
        [LogUniform(1e-5, 1e-2), FormerName("lr")] double LearningRate = 1e-3,
        [IntRange(0, 9)] int WarmUp = 1) : Optimizer
    {
        internal static bool IsWarm(int warmUp, double learningRate) => learningRate < 5e-3 || warmUp > 0;
    }

    public sealed record Plain : Optimizer;
}
