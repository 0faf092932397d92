namespace HpoAttributes.Benchmarks;

/// <summary>What a suggestion costs, from the result of one trial to the config of the next, on one core.</summary>
internal sealed class OverheadBenchmark : IBenchmark
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private OverheadLine[] _lines = [.. OverheadLine.All];

    public string Name => "overhead";

    public string Usage => "[SEARCHER...]";

    public bool Accept(IReadOnlyList<string> words)
    {
        _lines = [.. OverheadLine.All.Where(line => words.Count == 0 || words.Contains(line.Searcher))];
        return words.All(word => _lines.Any(line => line.Searcher == word));
    }

    public Verdict Run()
    {
        Console.WriteLine("suggestions on a space of ten hyperparameters (tpe-choices: of ten categories); judged are medians; bytes are those allocated besides the array of the proposed point");
        Console.WriteLine("yardsticks: kernels compares 24 candidates with every trial in plain loops, Cholesky is MathNet's of one matrix of all trials");
        Console.WriteLine($"{"searcher",-12} {"trials",7} {"suggestion (ms)",16} {"mean",9} {"aim",7} {"yardstick",10} {"(ms)",9} {"ratio",8} {"at most",8} {"bytes",9} {"at most",8}");
        MathNet.Numerics.Control.UseSingleThread();
        foreach (IGrouping<string, OverheadLine> lines in _lines.GroupBy(line => line.Searcher))
        {
            CompileForSpeed(lines.First());
        }

        List<string> missed = [.. _lines.SelectMany(Judge)];
        return new(
            missed.Count == 0 ? Outcome.Met : Outcome.NotMet,
            missed.Count == 0 ? "overhead: every searcher stays within its share of the yardstick" : $"overhead: too much by {string.Join("; ", missed)}");
    }

    /// <summary>Asks until the runtime has compiled what is asked often in its final form, on a history of its own.</summary>
    private static void CompileForSpeed(OverheadLine line)
    {
        var history = new GrowingHistory(Create(line), Math.Min(line.Trials, 100), line.GoalCount);
        long started = TimeProvider.System.GetTimestamp();
        for (int step = 0; step < 1_000 && TimeProvider.System.GetElapsedTime(started) < WarmUp; step++)
        {
            history.Step();
            line.Yardstick.Measure(100, history.Dimensions);
        }
    }

    /// <summary>Measures and prints one line.</summary>
    /// <returns>What it misses in words.</returns>
    private static List<string> Judge(OverheadLine line)
    {
        ISearcher searcher = Create(line);
        var history = new GrowingHistory(searcher, line.Trials, line.GoalCount);
        var times = new List<double>();
        var yardsticks = new List<double>();
        var bytes = new List<double>();
        for (int round = 0; round < line.Rounds; round++)
        {
            (TimeSpan time, double allocated) = history.Step();
            times.Add(time.TotalMilliseconds);
            bytes.Add(allocated);
            yardsticks.Add(line.Yardstick.Measure(line.Trials, searcher.Space.Count).TotalMilliseconds);
        }

        return Judge(line, times, Medians.Of(yardsticks), Medians.Of(bytes));
    }

    private static List<string> Judge(OverheadLine line, List<double> times, double yardstick, double bytes)
    {
        double time = Medians.Of(times);
        double ratio = time / yardstick;
        Console.WriteLine(FormattableString.Invariant(
            $"{line.Searcher,-12} {line.Trials,7} {time,16:F4} {times.Average(),9:F4} {line.AimMilliseconds,7} {line.Yardstick.Name,10} {yardstick,9:F3} {ratio,8:F3} {line.MostYardsticks,8} {bytes,9:F0} {line.MostBytes,8}"));
        var missed = new List<string>();
        if (ratio > line.MostYardsticks)
        {
            missed.Add(FormattableString.Invariant($"{line.Searcher} at {line.Trials} trials ({ratio:F2} of the yardstick, at most {line.MostYardsticks})"));
        }

        if (bytes > line.MostBytes)
        {
            missed.Add(FormattableString.Invariant($"{line.Searcher} at {line.Trials} trials ({bytes:F0} bytes, at most {line.MostBytes})"));
        }

        return missed;
    }

    private static ISearcher Create(OverheadLine line)
        => line.Factory.Create(new(line.Space, line.Goals, Seed: 1, Workers: 1, Trials: line.Trials + line.Rounds, Initial: []));
}
