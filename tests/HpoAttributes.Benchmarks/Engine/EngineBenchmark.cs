namespace HpoAttributes.Benchmarks;

/// <summary>
/// What an event of a study costs with ASHA over 10,000 trials: in round trips over a channel, with a thousand workers, and as the study grows; and how two workers scale.
/// </summary>
internal sealed class EngineBenchmark : IBenchmark
{
    private const int Rounds = 5;
    private const int Trials = 10_000;
    private const int RoundTrips = 20_000;
    private const double MostRoundTrips = 2;
    private const double MostByWorkers = 2;
    private const double MostByGrowth = 2;
    private const double LeastScaling = 0.95;

    public string Name => "engine";

    public Verdict Run()
    {
        EngineRun.Measure(Trials, workers: 4);
        ChannelYardstick.Measure(RoundTrips);
        Console.WriteLine($"{"round",5} {"events",8} {"event (us)",11} {"round trip",11} {"ratio",6} {"1,000 workers",14} {"growth",7} {"2 workers",10}");
        var ratios = new List<double>();
        var byWorkers = new List<double>();
        var byGrowth = new List<double>();
        var scaling = new List<double>();
        var rates = new List<double>();
        for (int round = 1; round <= Rounds; round++)
        {
            (TimeSpan small, _) = Repeated(Trials / 10, workers: 4, times: 10);
            (TimeSpan few, int events) = EngineRun.Measure(Trials, workers: 4);
            (TimeSpan many, _) = EngineRun.Measure(Trials, workers: 1000);
            TimeSpan roundTrip = ChannelYardstick.Measure(RoundTrips);
            ratios.Add(few / roundTrip);
            byWorkers.Add(many / few);
            byGrowth.Add(few / small);
            scaling.Add(WorkerScaling.Measure());
            rates.Add(1 / few.TotalSeconds);
            Console.WriteLine(FormattableString.Invariant(
                $"{round,5} {events,8} {few.TotalMicroseconds,11:F2} {roundTrip.TotalMicroseconds,11:F2} {ratios[^1],6:F2} {byWorkers[^1],14:F2} {byGrowth[^1],7:F2} {scaling[^1],10:F3}"));
        }

        bool isMet = Medians.Of(ratios) <= MostRoundTrips && Medians.Of(byWorkers) <= MostByWorkers && Medians.Of(byGrowth) <= MostByGrowth && Medians.Of(scaling) >= LeastScaling;
        return new(isMet ? Outcome.Met : Outcome.NotMet, FormattableString.Invariant(
            $"engine: {Medians.Of(rates):N0} events a second on one core; an event costs {Medians.Of(ratios):F2} channel round trips (at most {MostRoundTrips}), with 1,000 workers {Medians.Of(byWorkers):F2} times as much (at most {MostByWorkers}), over 10 times as many trials {Medians.Of(byGrowth):F2} times (at most {MostByGrowth}); two workers reach {Medians.Of(scaling):F3} of two plain threads (at least {LeastScaling})"));
    }

    /// <summary>As many events as one larger study has, so that both are timed as long.</summary>
    private static (TimeSpan Event, int Events) Repeated(int trials, int workers, int times)
    {
        (TimeSpan Event, int Events)[] runs = [.. Enumerable.Range(0, times).Select(_ => EngineRun.Measure(trials, workers))];
        return (TimeSpan.FromTicks((long)runs.Average(run => run.Event.Ticks)), runs.Sum(run => run.Events));
    }
}
