using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>Runs simulated studies of tasks.</summary>
internal static class RaceRunner
{
    /// <summary>How long a study lasts, in units of time.</summary>
    public const double Horizon = 12;

    private static readonly Goal[] Minimize = [Goal.Minimize];

    /// <summary>Runs each of the tasks with the seeds 0, 1, …, several at once.</summary>
    public static RaceRun[] RunAll(RaceContender contender, IReadOnlyList<CurveTask> tasks, int seeds, int workers)
    {
        long started = Stopwatch.GetTimestamp();
        var runs = new RaceRun[tasks.Count * seeds];
        Parallel.For(
            0,
            runs.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            i => runs[i] = Run(contender, tasks[i % tasks.Count], i / tasks.Count, workers));
        Console.Error.WriteLine(FormattableString.Invariant($"{contender.Name}, {workers} workers: {runs.Length} runs in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s, on average {runs.Average(run => run.Trials):F0} trials"));
        return runs;
    }

    /// <summary>Runs one task once.</summary>
    public static RaceRun Run(RaceContender contender, CurveTask task, int seed, int workers)
    {
        ConfigSpace space = task.Space.ConfigSpace;
        var objective = new RaceObjective(task);
        ISearcher searcher = contender.Searcher.Create(new(space, Minimize, seed, workers, int.MaxValue, Initial: []));
        IScheduler scheduler = contender.Scheduler.Create(new(searcher, Minimize, seed, workers, int.MaxValue) { Resource = objective.Resource, IsReporting = true });
        long started = Stopwatch.GetTimestamp();
        SimulationResult result = Simulation.Run(scheduler, objective, new() { Workers = workers, Horizon = TimeSpan.FromHours(Horizon), Seed = seed });
        return new(contender.Name, task.Name, seed, result.Trials.Count, result.SpentResource, Stopwatch.GetElapsedTime(started).TotalSeconds, StepsOf(result));
    }

    private static List<RaceStep> StepsOf(SimulationResult result)
    {
        var steps = new List<RaceStep>();
        double best = double.PositiveInfinity;
        foreach ((int index, StudyEvent.Reported report) in result.Events.OfType<StudyEvent.Reported>().Index())
        {
            if (report.Values[0] < best)
            {
                best = report.Values[0];
                steps.Add(new((report.At - DateTimeOffset.UnixEpoch).TotalHours, index + 1, best));
            }
        }

        return steps;
    }
}
