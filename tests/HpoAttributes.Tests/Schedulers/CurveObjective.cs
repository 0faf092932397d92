namespace HpoAttributes.Tests.Schedulers;

/// <summary>Learning curves for simulated studies: by trial number and resource, a minute a unit unless said otherwise.</summary>
internal sealed class CurveObjective(int min, int max, Func<int, int, double> curve) : ISimulatedObjective
{
    public ConfigSpace Space { get; } = ConfigSpace.Of<SampleConfig>();

    public ResourceRange Resource { get; } = new(min, max);

    public bool IsReporting { get; init; } = true;

    public Func<int, int, double> Minutes { get; init; } = (_, _) => 1;

    public ObjectiveValues ValuesAt(Trial trial, int resource) => curve(trial.Number, resource);

    public TimeSpan CostOf(Trial trial, int resource) => TimeSpan.FromMinutes(Minutes(trial.Number, resource));
}
