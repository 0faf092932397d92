using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>A history that grows by what a searcher proposes; the first trials are random, the last 200, at most half, its own.</summary>
internal sealed class GrowingHistory
{
    private const int MostOwn = 200;

    private readonly TrialHistory _history = new();
    private readonly ISearcher _searcher;
    private readonly int _goals;

    public GrowingHistory(ISearcher searcher, int trials, int goals)
    {
        (_searcher, _goals) = (searcher, goals);
        var random = new RandomSearcher(searcher.Space, seed: 5);
        int own = Math.Min(MostOwn, trials / 2);
        for (int trial = 0; trial < trials - own; trial++)
        {
            Finish(random.Suggest(trial, _history)!.Value.Point);
        }

        // What the searcher keeps of a history, and works out once, it does now.
        for (int i = 0; i < own; i++)
        {
            Step();
        }
    }

    /// <summary>The number of hyperparameters.</summary>
    public int Dimensions => _searcher.Space.Count;

    /// <summary>The cost of one more suggestion, from the result of the one before to the next.</summary>
    /// <returns>Time, and bytes beyond the point that is proposed.</returns>
    public (TimeSpan Time, double Bytes) Step()
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        double[] point = _searcher.Suggest(_history.Count, _history)!.Value.Point;
        TimeSpan time = Stopwatch.GetElapsedTime(started);
        double bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Finish(point);
        return (time, bytes - PointBytes(point.Length));
    }

    private static int PointBytes(int length) => (length * sizeof(double)) + 24;

    private void Finish(double[] point)
    {
        var trial = new Trial(_history.Count, point, _searcher.Space.Decode(point));
        _history.Add(trial);
        double[] values = [.. Enumerable.Range(0, _goals).Select(goal => DistanceTo(goal, point))];
        _history.Replace(trial with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(new(values), TimeSpan.Zero) });
    }

    /// <summary>The squared distance to a goal's optimum: every goal but the first has some coordinates of its own.</summary>
    private double DistanceTo(int goal, double[] point)
        => point.Select((unit, i) => unit - (goal > 0 && i % _goals == goal ? 0.7 : 0.3)).Sum(distance => distance * distance);
}
