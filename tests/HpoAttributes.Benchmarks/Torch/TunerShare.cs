using FashionMnistExample;

namespace HpoAttributes.Benchmarks;

/// <summary>
/// What the tuner adds to training, in two ways. The gate: all processor time that the process spends during a study, its other threads and
/// the garbage collector included, beyond what the training itself takes on its thread. Beside it, the study against the same trials in a
/// bare loop, by turns: the plainer figure, but on a machine that does other work too its spread is many times the share that it looks for.
/// </summary>
internal static class TunerShare
{
    private const int Trials = 8;
    private const int Pairs = 7;
    private const int Batches = 30;

    /// <summary>Measures, and writes a line for each pair.</summary>
    /// <returns>The median of (everything / training) - 1, and the median of (study / bare loop) - 1 with the least and the most of these.</returns>
    public static (double Share, double AgainstBare, double Least, double Most) Measure()
    {
        FashionMnistOn images = SmallStudy.Noise(Batches);
        RunBare(images);
        RunTuned(images);
        var shares = new double[Pairs];
        var againstBare = new double[Pairs];
        Console.WriteLine($"{Trials} trials of {Batches} LeNet steps, CPU time in s | bare loop | with the tuner | of that training | beyond training | against bare");
        for (int pair = 0; pair < Pairs; pair++)
        {
            double bare = RunBare(images);
            (double tuned, double training) = RunTuned(images);
            shares[pair] = (tuned / training) - 1;
            againstBare[pair] = (tuned / bare) - 1;
            Console.WriteLine($"pair {pair + 1} | {bare:F3} | {tuned:F3} | {training:F3} | {shares[pair]:P2} | {againstBare[pair]:P2}");
        }

        return (Medians.Of(shares), Medians.Of(againstBare), againstBare.Min(), againstBare.Max());
    }

    private static double RunBare(FashionMnistOn images) => CpuTime.Of(() =>
    {
        for (int trial = 0; trial < Trials; trial++)
        {
            SmallStudy.ValidationError(images, new(), new BareTrial(trial));
        }
    });

    private static (double All, double Training) RunTuned(FashionMnistOn images)
    {
        var meter = new TrainingMeter();
        double all = CpuTime.Of(() => SmallStudy.Tune(
            images, meter, options: new() { Trials = Trials, Workers = 1, Progress = ProgressView.None, Searcher = Searchers.Random() }));
        return (all, meter.Seconds);
    }
}
