using TorchSharp;

namespace HpoAttributes;

/// <summary>Reads what an objective returned as a tensor. For generated code.</summary>
public static class TensorValue
{
    /// <summary>The number in a tensor of one element. The tensor is disposed.</summary>
    /// <param name="value">A tensor of exactly one element, of any shape, any real or Boolean type and on any device.</param>
    /// <returns>The number; true is 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">There is not exactly one element, or it is complex.</exception>
    public static double Read(torch.Tensor value)
    {
        ArgumentNullException.ThrowIfNull(value);
        using (value)
        {
            if (value.numel() != 1)
            {
                throw new ArgumentException(
                    $"an objective returns a tensor of one element, but this one has the shape [{string.Join(", ", value.shape)}]: reduce it, by mean() for instance", nameof(value));
            }

            if (value.is_complex())
            {
                throw new ArgumentException($"an objective returns a real number, but this tensor holds {value.dtype}", nameof(value));
            }

            using torch.Tensor detached = value.detach();
            using torch.Tensor number = detached.to(torch.ScalarType.Float64, torch.CPU);
            return number.item<double>();
        }
    }
}
