using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>The tuner's overhead for each trial: time in round trips over a channel, and bytes allocated.</summary>
internal sealed class TunerBenchmark : IBenchmark
{
    private const int Rounds = 7;
    private const int Trials = 50_000;
    private const int RoundTrips = 20_000;
    private const double MostRoundTrips = 6;
    private const double MostBytes = 1000;

    public string Name => "tuner";

    public Verdict Run()
    {
        MeasureTuner();
        ChannelYardstick.Measure(RoundTrips);
        Console.WriteLine($"{"round",5} {"trial (us)",11} {"round trip (us)",16} {"ratio",7} {"bytes/trial",12}");
        var ratios = new List<double>();
        var bytes = new List<double>();
        for (int round = 1; round <= Rounds; round++)
        {
            (TimeSpan trial, double allocated) = MeasureTuner();
            TimeSpan roundTrip = ChannelYardstick.Measure(RoundTrips);
            ratios.Add(trial / roundTrip);
            bytes.Add(allocated);
            Console.WriteLine(FormattableString.Invariant(
                $"{round,5} {trial.TotalMicroseconds,11:F2} {roundTrip.TotalMicroseconds,16:F2} {ratios[^1],7:F2} {allocated,12:F0}"));
        }

        double ratio = Medians.Of(ratios);
        double allocation = Medians.Of(bytes);
        Outcome outcome = ratio <= MostRoundTrips && allocation <= MostBytes ? Outcome.Met : Outcome.NotMet;
        return new(outcome, FormattableString.Invariant(
            $"tuner: a trial costs {ratio:F2} channel round trips (at most {MostRoundTrips}) and {allocation:F0} bytes (at most {MostBytes})"));
    }

    private static (TimeSpan Trial, double Bytes) MeasureTuner()
    {
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long started = Stopwatch.GetTimestamp();

        // Not the generated Tune: here that would bring in the trial environment of HpoAttributes.Torch. Searchers have a benchmark of their own.
        Tuner.Run(new TrivialObjectiveObjective(), new TuningOptions { Trials = Trials, Progress = ProgressView.None, Searcher = Searchers.Random() });
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        return (elapsed / Trials, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)Trials);
    }
}
