using TorchSharp;

namespace HpoAttributes;

/// <summary>The devices to train on, one list entry for each worker.</summary>
public static class TorchDevices
{
    /// <summary>Every CUDA device, or the CPU where there is none.</summary>
    /// <param name="perDevice">
    /// How many entries each device gets, and so how many trials run on it at once. At least 1, the default. On the CPU as many as there are cores
    /// make good use of it, since each worker computes on one thread (<see cref="TorchTrialEnvironment.ThreadsPerWorker"/>). The threads of
    /// one process share one stream of a GPU, so that more than 1 there overlaps little: run one process for each trial instead.
    /// </param>
    /// <returns>At least one device, each <paramref name="perDevice"/> times in a row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="perDevice"/> is below 1.</exception>
    /// <exception cref="TorchLoadException">The native libraries cannot be loaded.</exception>
    public static IReadOnlyList<torch.Device> All(int perDevice = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perDevice, 1);
        TorchRuntime.EnsureLoaded();
        IEnumerable<torch.Device> devices = torch.cuda.is_available()
            ? Enumerable.Range(0, torch.cuda.device_count()).Select(index => new torch.Device(DeviceType.CUDA, index))
            : [new torch.Device(DeviceType.CPU)];
        return [.. devices.SelectMany(device => Enumerable.Repeat(device, perDevice))];
    }
}
