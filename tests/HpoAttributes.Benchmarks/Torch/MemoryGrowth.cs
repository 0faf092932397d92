using FashionMnistExample;

namespace HpoAttributes.Benchmarks;

/// <summary>The resident memory over twenty trials of one study.</summary>
internal sealed class MemoryGrowth : ITuningObserver
{
    private const int Trials = 20;

    private readonly List<long> _resident = [];

    /// <summary>Measures, and writes the memory after each trial.</summary>
    /// <returns>The memory after the last trial over that after the second.</returns>
    public static double Measure()
    {
        var growth = new MemoryGrowth();
        FashionMnistOn images = SmallStudy.Noise(batches: 78); // 10,000 images
        SmallStudy.Tune(images, new TrainingMeter(), options: new()
        {
            Trials = Trials, Workers = 1, Progress = ProgressView.None, Searcher = Searchers.Random(), Observers = [growth],
        });
        Console.WriteLine($"resident memory in MiB after each of {Trials} trials of 10,000 images: {string.Join(' ', growth._resident.Select(bytes => bytes >> 20))}");
        return (double)growth._resident[^1] / growth._resident[1];
    }

    public void OnTrialFinished(Trial trial, StudyProgress progress) => _resident.Add(Environment.WorkingSet);
}
