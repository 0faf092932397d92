namespace HpoAttributes.Tests.Schedulers;

/// <summary>Learning curves for simulated studies: by trial number and resource, a minute a unit unless said otherwise.</summary>
internal sealed class CurveObjective(int min, int max, Func<int, int, ObjectiveValues> curve) : ISimulatedObjective
{
    public CurveObjective(int min, int max, Func<int, int, double> curve)
        : this(min, max, (trial, resource) => new ObjectiveValues(curve(trial, resource)))
    {
    }

    public ConfigSpace Space { get; } = ConfigSpace.Of<SampleConfig>();

    public IReadOnlyList<Goal> Goals { get; init; } = [Goal.Minimize];

    public ResourceRange Resource { get; } = new(min, max);

    public bool IsReporting { get; init; } = true;

    public bool SavesCheckpoints { get; init; }

    public Func<int, int, double> Minutes { get; init; } = (_, _) => 1;

    /// <summary>The events of a study of it.</summary>
    public string Trace(IScheduler scheduler, int trials, int workers = 1) => EventTrace.Of(Run(scheduler, trials, workers));

    public SimulationResult Run(IScheduler scheduler, int trials, int workers = 1)
        => Simulation.Run(scheduler, this, new() { Workers = workers, Trials = trials }, TestContext.Current.CancellationToken);

    public ObjectiveValues ValuesAt(Trial trial, int resource) => curve(trial.Number, resource);

    public TimeSpan CostOf(Trial trial, int resource) => TimeSpan.FromMinutes(Minutes(trial.Number, resource));
}
