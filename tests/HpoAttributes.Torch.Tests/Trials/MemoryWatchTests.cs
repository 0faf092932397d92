using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class MemoryWatchTests
{
    private const long Mebibyte = 1 << 20;

    [Fact]
    public void CollectIfGrown_UndisposedTensors_AreFreed()
    {
        var watch = new MemoryWatch { Growth = 64 * Mebibyte };
        watch.Start();
        long before = Environment.WorkingSet;
        // Larger than what malloc ever keeps for itself.
        OwnThread.Run(() => Leak(8, 64 * Mebibyte));
        long leaked = Environment.WorkingSet - before;
        watch.CollectIfGrown();
        Assert.Equal(1, watch.Collections);
        Assert.True(leaked > 450 * Mebibyte, $"the leak was {leaked} bytes");
        Assert.True(Environment.WorkingSet - before < 150 * Mebibyte, $"{Environment.WorkingSet - before} bytes stayed");
    }

    [Fact]
    public void CollectIfGrown_NoGrowth_CollectsNothing()
    {
        var watch = new MemoryWatch { Growth = 1024 * Mebibyte };
        watch.Start();
        watch.CollectIfGrown();
        Assert.Equal(0, watch.Collections);
    }

    private static int Leak(int tensors, long bytes)
    {
        for (int i = 0; i < tensors; i++)
        {
            torch.ones(bytes / sizeof(float));
        }

        return tensors;
    }
}
