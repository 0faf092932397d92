using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>A simulated study with ASHA, timed.</summary>
internal static class EngineRun
{
    /// <summary>The mean time of an event.</summary>
    /// <param name="trials">How many trials the study has.</param>
    /// <param name="workers">How many run at once.</param>
    public static (TimeSpan Event, int Events) Measure(int trials, int workers)
    {
        var objective = new SimulatedCurves();
        var scheduler = new AsynchronousHalvingScheduler(new RandomSearcher(objective.Space), objective.Resource);
        long started = Stopwatch.GetTimestamp();
        SimulationResult result = Simulation.Run(scheduler, objective, new() { Trials = trials, Workers = workers });
        return (Stopwatch.GetElapsedTime(started) / result.Events.Count, result.Events.Count);
    }
}
