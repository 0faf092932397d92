namespace HpoAttributes.Benchmarks;

/// <summary>What a suggestion costs, from the result of one trial to the config of the next, on one core.</summary>
internal sealed class OverheadBenchmark : IBenchmark
{
    private const int Rounds = 31;
    private const double MostBytes = 4096;

    public string Name => "overhead";

    public Verdict Run()
    {
        Console.WriteLine($"medians of {Rounds} suggestions on a space of ten hyperparameters; the yardstick compares 24 candidates with every trial in plain loops");
        Console.WriteLine($"{"searcher",-10} {"trials",7} {"suggestion (ms)",16} {"aim",7} {"yardstick (ms)",15} {"ratio",7} {"at most",8} {"bytes",7}");
        List<string> missed = [.. OverheadLine.All.Select(Judge).OfType<string>()];
        return new(
            missed.Count == 0 ? Outcome.Met : Outcome.NotMet,
            missed.Count == 0 ? "overhead: every searcher stays within its share of the yardstick" : $"overhead: too much by {string.Join("; ", missed)}");
    }

    /// <summary>Measures and prints one line; what it misses in words, null for nothing.</summary>
    private static string? Judge(OverheadLine line)
    {
        ConfigSpace space = ConfigSpace.Of<MixedSpaceConfig>();
        var history = new GrowingHistory(line.Factory.Create(new(space, [Goal.Minimize], Seed: 1, Workers: 1, Trials: line.Trials + Rounds, Initial: [])), line.Trials);
        var times = new List<double>();
        var yardsticks = new List<double>();
        var bytes = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            (TimeSpan time, double allocated) = history.Step();
            times.Add(time.TotalMilliseconds);
            bytes.Add(allocated);
            yardsticks.Add(PlainKernels.Measure(line.Trials, space.Count).TotalMilliseconds);
        }

        (double median, double yardstick, double allocation) = (Medians.Of(times), Medians.Of(yardsticks), Medians.Of(bytes));
        double ratio = median / yardstick;
        Console.WriteLine(FormattableString.Invariant(
            $"{line.Searcher,-10} {line.Trials,7} {median,16:F4} {line.AimMilliseconds,7} {yardstick,15:F3} {ratio,7:F3} {line.MostYardsticks,8} {allocation,7:F0}"));
        return ratio > line.MostYardsticks ? FormattableString.Invariant($"{line.Searcher} at {line.Trials} trials ({ratio:F2} of the yardstick, at most {line.MostYardsticks})")
            : allocation > MostBytes ? FormattableString.Invariant($"{line.Searcher} at {line.Trials} trials ({allocation:F0} bytes, at most {MostBytes})")
            : null;
    }
}
