using HpoAttributes;
using TorchSharp;
using static TorchSharp.torch;

namespace FashionMnistExample;

/// <summary>What a study is run with.</summary>
/// <param name="Data">The images.</param>
/// <param name="Devices">One device for each worker.</param>
/// <param name="Settings">What the command line says.</param>
public sealed record StudyRun(FashionMnist Data, IReadOnlyList<Device> Devices, RunSettings Settings)
{
    // The models are small: each one that is put aside may stay in memory, and none has to start again.
    private const int MaxPausedTrials = 64;

    /// <summary>How the tuner is to work.</summary>
    public TuningOptions Options => new() { Trials = Settings.Trials, Seed = Settings.Seed, Searcher = Searchers.Random(), MaxPausedTrials = MaxPausedTrials };

    /// <summary>The seed of a trial, with which its model can be trained once more.</summary>
    public long SeedOf(int trial) => TrialSeed.Of(Settings.Seed, trial);

    /// <summary>Finds the data, downloading it where it must, and shares the devices out to the workers.</summary>
    /// <exception cref="DataException">The data is missing or damaged.</exception>
    /// <exception cref="OperationCanceledException">The download was cancelled.</exception>
    public static async Task<StudyRun> PrepareAsync(RunSettings settings)
    {
        using var http = new HttpClient();
        using var ctrlC = new CtrlCToken();
        string folder = await DataFolder.OfUser(http).FindAsync(Environment.GetEnvironmentVariable(DataFolder.Variable), ctrlC.Token);
        return new(FashionMnist.Load(folder, settings.Samples), Share(TorchDevices.All(), settings), settings);
    }

    private static Device[] Share(IReadOnlyList<Device> devices, RunSettings settings)
    {
        bool isCpu = devices[0].type == DeviceType.CPU;
        int workers = settings.Workers ?? (isCpu ? Math.Min(Environment.ProcessorCount, settings.Trials) : devices.Count);
        return [.. Enumerable.Range(0, workers).Select(worker => devices[worker % devices.Count])];
    }
}
