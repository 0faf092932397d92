using TorchSharp;

namespace HpoAttributes.Tests;

/// <summary>A host that keeps a tensor between its trials, as a data set would be.</summary>
public sealed class OffsetHost : IDisposable
{
    private readonly torch.Tensor _offset = torch.ones(3);

    [Objective]
    public double Loss([Uniform(0, 1)] double x = 0.5)
    {
        torch.Tensor loss = (_offset + x).sum();
        return loss.item<float>();
    }

    public void Dispose() => _offset.Dispose();
}
