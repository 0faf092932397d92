using TorchSharp;

namespace HpoAttributes;

/// <summary>Random numbers that belong to one trial. TorchSharp's default generator is shared by the whole process, so that trials side by side disturb one another.</summary>
public static class TorchRandom
{
    // Tells the seeds of generators from numbers that the objective draws itself from the stream of the same purpose.
    private const int GeneratorPurpose = 0x546F7263;

    /// <summary>A generator that is a function of the study's seed, the trial's number and <paramref name="purpose"/> alone. The caller disposes it.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="purpose">Tells the trial's generators apart.</param>
    /// <returns>A generator of the CPU. TorchSharp has none for CUDA: draw on the CPU and move.</returns>
    public static torch.Generator CreateGenerator(this ITrialContext trial, int purpose = 0)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return Create(trial.RandomStream(purpose ^ GeneratorPurpose));
    }

    /// <summary>A generator for work outside a study, such as training the best trial's model once more. The caller disposes it.</summary>
    /// <param name="seed">The seed. A trial's (<see cref="TrialSeed.Of"/>) gives the generators that the trial had.</param>
    /// <param name="purpose">Tells generators of one seed apart.</param>
    /// <returns>A generator of the CPU.</returns>
    public static torch.Generator CreateGenerator(long seed, int purpose = 0)
        => Create(new RandomStream(seed, 0, purpose ^ GeneratorPurpose));

    /// <summary>The numbers from 0 to <paramref name="count"/> - 1 in random order.</summary>
    /// <param name="count">How many, at least 0.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="device">Where the tensor goes; null for the CPU.</param>
    /// <returns>An Int64 tensor of shape [count]. The same on every device.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public static torch.Tensor Permutation(long count, torch.Generator generator, torch.Device? device = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(generator);
        torch.Tensor order = torch.randperm(count, dtype: torch.ScalarType.Int64, device: torch.CPU, generator: generator);
        if (device is null || device.type == DeviceType.CPU)
        {
            return order;
        }

        using (order)
        {
            return order.to(device);
        }
    }

    private static torch.Generator Create(RandomStream stream)
    {
        TorchRuntime.EnsureLoaded();
        return new torch.Generator(stream.NextUInt64());
    }
}
