namespace HpoAttributes.Tests;

/// <summary>An objective from a delegate.</summary>
internal sealed class SampleObjective(Func<SampleConfig, ITrialContext, CancellationToken, ValueTask<ObjectiveValues>> evaluate) : IObjective<SampleConfig>
{
    public SampleObjective(Func<SampleConfig, ITrialContext, ObjectiveValues> evaluate)
        : this((config, trial, _) => new(evaluate(config, trial)))
    {
    }

    public SampleObjective(Func<SampleConfig, double> evaluate)
        : this((config, _, _) => new(evaluate(config)))
    {
    }

    public ObjectiveInfo Info { get; init; } = new("Sample", Goal.Minimize);

    public ValueTask<ObjectiveValues> EvaluateAsync(SampleConfig config, ITrialContext trial, CancellationToken cancellationToken)
        => evaluate(config, trial, cancellationToken);

    /// <summary>A smooth error with its best at rate 0.2, size 100.</summary>
    public static double Error(SampleConfig config)
        => Math.Pow(Math.Log10(config.Rate / 0.2), 2) + Math.Pow((config.Size - 100) / 100.0, 2) + (config.Activation == Activation.Tanh ? 0.1 : 0);
}
