using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>What it costs to draw a config and to call the objective with it: beside a sampler written by hand, and one of dictionaries and reflection.</summary>
internal sealed class SampleBenchmark : IBenchmark
{
    private const int Rounds = 9;
    private const int Samples = 400_000;
    private const int ReflectionSamples = 20_000;
    private const int Hyperparameters = 8;
    private const double MostOfHandWritten = 1.2;
    private const double LeastOfReflection = 20;

    private static readonly ReflectionSampler Reflection = new();

    private delegate double Sampler(ref RandomStream random);

    public string Name => "sample";

    public Verdict Run()
    {
        Sampler ours = new SampleAndInvoke().Next;
        for (int i = 0; i < 5; i++)
        {
            Measure(ours, Samples);
            Measure(HandWrittenSampler.SampleAndInvoke, Samples);
            Measure(Reflection.SampleAndInvoke, ReflectionSamples);
        }

        Console.WriteLine($"{"round",5} {"ours (ns)",10} {"by hand (ns)",13} {"reflection (ns)",16} {"ours/hand",10} {"reflection/ours",16} {"bytes ours",11} {"by hand",8}");
        var toHand = new List<double>();
        var toReflection = new List<double>();
        var times = new List<double>();
        double extraBytes = 0;
        for (int round = 1; round <= Rounds; round++)
        {
            (double own, double ownBytes) = Measure(ours, Samples);
            (double hand, double handBytes) = Measure(HandWrittenSampler.SampleAndInvoke, Samples);
            (double reflection, _) = Measure(Reflection.SampleAndInvoke, ReflectionSamples);
            times.Add(own);
            toHand.Add(own / hand);
            toReflection.Add(reflection / own);
            extraBytes = Math.Max(extraBytes, ownBytes - handBytes);
            Console.WriteLine(FormattableString.Invariant(
                $"{round,5} {own,10:F1} {hand,13:F1} {reflection,16:F1} {toHand[^1],10:F2} {toReflection[^1],16:F1} {ownBytes,11:F1} {handBytes,8:F1}"));
        }

        double ratio = Medians.Of(toHand);
        double factor = Medians.Of(toReflection);
        Outcome outcome = ratio <= MostOfHandWritten && factor >= LeastOfReflection && extraBytes < 1 ? Outcome.Met : Outcome.NotMet;
        return new(outcome, FormattableString.Invariant(
            $"sample: {Medians.Of(times) / Hyperparameters:F1} ns for each hyperparameter, {ratio:F2} of a sampler written by hand (at most {MostOfHandWritten}), {factor:F0} times faster than reflection (at least {LeastOfReflection}), {extraBytes:F0} bytes beyond the config (0)"));
    }

    private static (double Nanoseconds, double Bytes) Measure(Sampler sampler, int samples)
    {
        var random = new RandomStream(seed: 1, index: 2, purpose: 3);
        double sum = 0;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        long started = Stopwatch.GetTimestamp();
        for (int i = 0; i < samples; i++)
        {
            sum += sampler(ref random);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        long bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        return double.IsFinite(sum)
            ? (elapsed.TotalNanoseconds / samples, bytes / (double)samples)
            : throw new InvalidOperationException("a sampler drew a number that is not finite");
    }
}
