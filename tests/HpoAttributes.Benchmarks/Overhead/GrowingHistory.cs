using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>A history that grows by what a searcher proposes; the first trials are random, the last 200, at most half, its own.</summary>
internal sealed class GrowingHistory
{
    private const int MostOwn = 200;

    private readonly TrialHistory _history = new();
    private readonly ISearcher _searcher;

    public GrowingHistory(ISearcher searcher, int trials)
    {
        _searcher = searcher;
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
        double value = point.Sum(unit => (unit - 0.3) * (unit - 0.3));
        _history.Replace(trial with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(value, TimeSpan.Zero) });
    }
}
