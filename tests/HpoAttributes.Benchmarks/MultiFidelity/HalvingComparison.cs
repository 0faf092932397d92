namespace HpoAttributes.Benchmarks;

/// <summary>How much it takes the two kinds of ASHA to be as good as random search is at half time, with some workers.</summary>
/// <param name="Workers">How many workers.</param>
/// <param name="Promotion">The epochs that promotion takes, in full trainings, as the mean over seeds, then tasks.</param>
/// <param name="Stopping">Those that stopping takes.</param>
internal sealed record HalvingComparison(int Workers, double Promotion, double Stopping)
{
    private const double HalfTime = 6;

    /// <summary>How many workers are tried.</summary>
    public static IReadOnlyList<int> Counts { get; } = [1, 4, 16];

    /// <summary>Whether promotion takes less.</summary>
    public bool IsMet => Promotion < Stopping;

    /// <summary>Runs the three methods.</summary>
    public static HalvingComparison Run(int workers, int seeds)
    {
        IReadOnlyList<CurveTask> tasks = CurveTask.All;
        RaceRun[] RunsOf(string method) => RaceRunner.RunAll(RaceContender.Named(method), tasks, seeds, workers);
        ILookup<string, RaceRun> random = RunsOf(RaceContender.Random).ToLookup(run => run.Task);
        var targets = tasks.ToDictionary(task => task.Name, task => random[task.Name].Average(run => run.BestAt(HalfTime) ?? RaceReference.Of(task.Name).Median));
        double Needed(string method)
            => RunsOf(method).GroupBy(run => run.Task).Average(runs => runs.Average(run => run.EpochsTo(targets[run.Task])) / tasks.Single(task => task.Name == runs.Key).Epochs);
        return new(workers, Needed(RaceContender.Promotion), Needed(RaceContender.Stopping));
    }
}
