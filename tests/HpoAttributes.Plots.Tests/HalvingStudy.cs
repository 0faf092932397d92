namespace HpoAttributes.Plots.Tests;

/// <summary>A simulated study with successive halving over the rungs 2, 4, 8 and 10 and two workers, or with ASHA, as a result.</summary>
internal static class HalvingStudy
{
    /// <summary>Two rounds: 16 trials, of which 8, 4 and 2 come to the higher rungs. An epoch takes a second.</summary>
    public static TuningResult<RateConfig> Run(int trials = 16, HalvingMode? stops = null)
    {
        var network = new Network();
        SimulationResult simulated = Simulation.Run(Create(network.Resource, stops), network, new() { Workers = 2, Trials = trials });
        var rules = new StudyRules(network.Space, [Goal.Minimize]) { Resource = network.Resource, IsReporting = true };
        var state = new StudyState(rules, Create(network.Resource, stops));
        foreach (StudyEvent simulatedEvent in simulated.Events)
        {
            state.Apply(simulatedEvent);
        }

        return new(rules, state.History, state.IncumbentWatch, StopReason.TrialsDone, []);
    }

    private static IScheduler Create(ResourceRange resource, HalvingMode? mode)
    {
        var searcher = new RandomSearcher(ConfigSpace.Of<RateConfig>(), seed: 3);
        return mode is { } asynchronous ? new AsynchronousHalvingScheduler(searcher, resource, eta: 2, asynchronous) : new SuccessiveHalvingScheduler(searcher, resource, eta: 2);
    }

    private sealed class Network : ISimulatedObjective
    {
        public ConfigSpace Space { get; } = ConfigSpace.Of<RateConfig>();

        public ResourceRange Resource => new(2, 10);

        public ObjectiveValues ValuesAt(Trial trial, int resource) => 0.1 + (0.8 * Math.Exp(-resource * (0.05 + (0.25 * trial.Point[0]))));

        public TimeSpan CostOf(Trial trial, int resource) => TimeSpan.FromSeconds(1);
    }
}
