using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>How much faster two workers are than one, held against two plain threads that do the same work.</summary>
internal static class WorkerScaling
{
    private const int Pieces = 24;

    // A tenth of a second, less than any training takes: what a study costs once, at its start and end, is to count little.
    private const int Steps = 40_000_000;

    /// <summary>What two workers reach of the speed of two plain threads; 1 is the same.</summary>
    public static double Measure()
    {
        TimeSpan threads = Timed(() =>
        {
            Thread[] pair = [.. Enumerable.Range(0, 2).Select(_ => new Thread(() =>
            {
                for (int piece = 0; piece < Pieces / 2; piece++)
                {
                    Work();
                }
            }))];
            Array.ForEach(pair, thread => thread.Start());
            Array.ForEach(pair, thread => thread.Join());
        });
        TimeSpan workers = Timed(() => Tuner.Run(
            new WorkObjective(), new TuningOptions { Trials = Pieces, Workers = 2, Progress = ProgressView.None, Searcher = Searchers.Random() }));
        return threads / workers;
    }

    /// <summary>Keeps one core busy for a tenth of a second, without memory.</summary>
    private static double Work()
    {
        double x = 0.5;
        for (int step = 0; step < Steps; step++)
        {
            x = 3.7 * x * (1 - x);
        }

        return x;
    }

    private static TimeSpan Timed(Action action)
    {
        long started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started);
    }

    private sealed class WorkObjective : IObjective<TrivialObjectiveConfig>
    {
        public ObjectiveInfo Info { get; } = new("Work", Goal.Minimize);

        public ValueTask<ObjectiveValues> EvaluateAsync(TrivialObjectiveConfig config, ITrialContext trial, CancellationToken cancellationToken) => new(Work());
    }
}
