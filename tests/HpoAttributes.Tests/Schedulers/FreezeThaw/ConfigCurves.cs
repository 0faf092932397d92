using HpoAttributes.Tests.Searchers;

namespace HpoAttributes.Tests.Schedulers.FreezeThaw;

/// <summary>Learning curves that fall to a quadratic bowl of the config, over 16 units of resource, a minute each.</summary>
internal sealed class ConfigCurves : ISimulatedObjective
{
    public ConfigSpace Space { get; } = ConfigSpace.Of<PointConfig<SquareShape>>();

    public ResourceRange Resource { get; } = new(1, 16);

    public bool IsReporting { get; init; } = true;

    /// <summary>1, or -1 for an objective that is maximised.</summary>
    public double Sign { get; init; } = 1;

    /// <summary>From which resource on trials of the right half fail.</summary>
    public int FailsFrom { get; init; } = int.MaxValue;

    public IReadOnlyList<Goal> Goals => [Sign > 0 ? Goal.Minimize : Goal.Maximize];

    /// <summary>Where the curve of a trial would end.</summary>
    public static double EndOf(Trial trial) => Math.Pow(trial.Point[0] - 0.3, 2) + Math.Pow(trial.Point[1] - 0.6, 2);

    public ObjectiveValues ValuesAt(Trial trial, int resource)
        => resource >= FailsFrom && trial.Point[0] > 0.5 ? double.NaN : Sign * (EndOf(trial) + (0.5 / resource));

    public TimeSpan CostOf(Trial trial, int resource) => TimeSpan.FromMinutes(1);
}
