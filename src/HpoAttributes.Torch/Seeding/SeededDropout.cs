using TorchSharp;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>
/// Dropout that draws from a generator of its trial's own, so that the trial repeats whatever runs beside it. TorchSharp's takes none.
/// While training, each element is zero with probability <see cref="Probability"/> and otherwise divided by 1 - <see cref="Probability"/>.
/// </summary>
/// <remarks>Masks are drawn on the CPU and moved, the same on every device. For one thread.</remarks>
public sealed class SeededDropout : nn.Module<Tensor, Tensor>
{
    private readonly Generator _generator;

    /// <summary>Creates the layer.</summary>
    /// <param name="probability">The probability of dropping an element, in [0, 1].</param>
    /// <param name="generator">Where the randomness comes from. Stays the caller's to dispose, after the last use of the layer.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not in [0, 1].</exception>
    public SeededDropout(double probability, Generator generator)
        : base(nameof(SeededDropout))
    {
        ArgumentNullException.ThrowIfNull(generator);
        if (!(probability >= 0 && probability <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "a probability lies in [0, 1]");
        }

        Probability = probability;
        _generator = generator;
    }

    /// <summary>The probability of dropping an element, in [0, 1].</summary>
    public double Probability { get; }

    /// <summary>Drops elements while training; passes the input on otherwise.</summary>
    /// <param name="input">A tensor of floating-point numbers, any shape.</param>
    /// <returns>A tensor of the same shape.</returns>
    public override Tensor forward(Tensor input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (!training || Probability == 0)
        {
            return input.alias();
        }

        return Probability == 1 ? zeros_like(input) : input * Mask(input);
    }

    private Tensor Mask(Tensor input)
    {
        double keep = 1 - Probability;
        Tensor mask = empty(input.shape, dtype: input.dtype, device: CPU).bernoulli_(keep, _generator).div_(keep);
        return input.device_type == DeviceType.CPU ? mask : mask.to(input.device);
    }
}
