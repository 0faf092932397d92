using HpoAttributes;

namespace ConditionalSpace;

/// <summary>A choice of case: each has hyperparameters that the other does not know.</summary>
[ConfigGroup]
internal abstract partial record Optimizer
{
    private Optimizer()
    {
    }

    [DefaultCase]
    public sealed record Sgd([LogUniform(1e-3, 10)] double LearningRate = 0.1, Momentum? Momentum = null) : Optimizer;

    public sealed record Adam([LogUniform(1e-4, 1)] double LearningRate = 0.01, [ReverseLogUniform(0.5, 0.999)] double Beta = 0.9) : Optimizer;
}
