using FashionMnistExample;

namespace HpoAttributes.Benchmarks;

/// <summary>What the tuner adds to a bare training loop: CPU time of the same trials with and without it, by turns.</summary>
internal static class TunerShare
{
    private const int Trials = 8;
    private const int Pairs = 11;
    private const int Batches = 30;

    /// <summary>Measures, and writes a line for each pair.</summary>
    /// <returns>The median of (with the tuner / bare) - 1.</returns>
    public static double Measure()
    {
        FashionMnistOn images = SmallStudy.Noise(Batches);
        RunBare(images);
        RunTuned(images);
        var shares = new double[Pairs];
        Console.WriteLine($"{Trials} trials of {Batches} LeNet steps, CPU time in s | bare loop | with the tuner | added");
        for (int pair = 0; pair < Pairs; pair++)
        {
            // By turns first and second, so that a drift of the machine favours neither.
            double first = pair % 2 == 0 ? CpuTime.Of(() => RunBare(images)) : CpuTime.Of(() => RunTuned(images));
            double second = pair % 2 == 0 ? CpuTime.Of(() => RunTuned(images)) : CpuTime.Of(() => RunBare(images));
            (double bare, double tuned) = pair % 2 == 0 ? (first, second) : (second, first);
            shares[pair] = (tuned / bare) - 1;
            Console.WriteLine($"pair {pair + 1} | {bare:F3} | {tuned:F3} | {shares[pair]:P2}");
        }

        return Medians.Of(shares);
    }

    private static void RunBare(FashionMnistOn images)
    {
        for (int trial = 0; trial < Trials; trial++)
        {
            SmallStudy.ValidationError(images, new BareTrial(trial));
        }
    }

    private static void RunTuned(FashionMnistOn images)
        => SmallStudy.Tune(images, options: new() { Trials = Trials, Workers = 1, Progress = ProgressView.None, Searcher = Searchers.Random() });
}
