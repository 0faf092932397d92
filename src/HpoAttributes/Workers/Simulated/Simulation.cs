namespace HpoAttributes;

/// <summary>
/// Runs a study with simulated workers on a virtual clock: the scheduler and the engine are the real ones, but nothing is trained and no time passes. For
/// comparing schedulers and searchers, and for tests.
/// </summary>
/// <remarks>
/// Workers ask in the order of their numbers at time 0. A unit of resource ends its cost after the one before; what happens at the same time happens in the
/// order in which it was begun; a worker that becomes free asks again at once. The same arguments give the same study.
/// </remarks>
public static class Simulation
{
    /// <summary>Simulates a study.</summary>
    /// <param name="scheduler">Decides what runs; not used before.</param>
    /// <param name="objective">The learning curves and their costs.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Ends the simulation early with an exception.</param>
    /// <exception cref="ArgumentException">Nothing would end the study, or the scheduler is over another space.</exception>
    public static SimulationResult Run(IScheduler scheduler, ISimulatedObjective objective, SimulationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        ArgumentNullException.ThrowIfNull(objective);
        options ??= new();
        if (options is { Horizon: null, Trials: int.MaxValue } && objective.Space.Cardinality is null)
        {
            throw new ArgumentException("nothing would end the study: give Horizon or Trials", nameof(options));
        }

        if (scheduler.Space.ConfigType != objective.Space.ConfigType)
        {
            throw new ArgumentException($"the scheduler proposes {scheduler.Space.ConfigType.Name}s, but the objective takes {objective.Space.ConfigType.Name}s", nameof(scheduler));
        }

        return new SimulatedWorkers(scheduler, objective, options).Run(cancellationToken);
    }
}
