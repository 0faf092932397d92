namespace HpoAttributes.Benchmarks;

/// <summary>Learning curves that cost next to nothing to compute: what a simulated study takes is the engine's.</summary>
internal sealed class SimulatedCurves : ISimulatedObjective
{
    public ConfigSpace Space { get; } = ConfigSpace.Of<TrivialObjectiveConfig>();

    public ResourceRange Resource { get; } = new(1, 27);

    public ObjectiveValues ValuesAt(Trial trial, int resource) => Hash(trial.Number) + (1.0 / resource);

    public TimeSpan CostOf(Trial trial, int resource) => TimeSpan.FromSeconds(1 + Hash(trial.Number + 1));

    /// <summary>A number in [0, 1) that looks random.</summary>
    private static double Hash(int number) => unchecked((uint)number * 2654435761u) / 4294967296.0;
}
