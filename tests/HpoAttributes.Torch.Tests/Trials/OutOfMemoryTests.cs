using System.ComponentModel;
using System.Runtime.InteropServices;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class OutOfMemoryTests
{
    [Theory]
    [InlineData(false, "out of memory: [enforce fail at alloc_cpu.cpp:")]
    [InlineData(true, "CUDA out of memory. Tried to allocate 20.00 GiB.")]
    public void Tune_ATrialThatRunsOutOfMemory_FailsAndTheStudyGoesOn(bool isCuda, string reason)
    {
        TuningOptions options = new() { Trials = 4, Seed = 1, Progress = ProgressView.None, Searcher = HpoAttributes.Searchers.Random() };
        TuningResult<HungryConfig> result = Hungry.Tune(isCuda, options: options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(
            [TrialState.Completed, TrialState.Failed, TrialState.Completed, TrialState.Completed],
            result.Records.OrderBy(record => record.Number).Select(record => record.State));
        string failure = result.Records.Single(record => record.State == TrialState.Failed).FailureReason!;
        Assert.Contains(reason, failure, StringComparison.Ordinal);
        Assert.StartsWith("out of memory: ", failure, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure);
        Assert.NotEqual(1, result.Incumbent.Trial);
    }

    [Theory]
    [InlineData(Hungry.CudaText, "out of memory: CUDA out of memory. Tried to allocate 20.00 GiB. GPU 0 has a total capacity of 79.10 GiB of which 9.25 GiB is free.")]
    [InlineData("\nCUDA error: out of memory\nCompile with", "out of memory: CUDA error: out of memory")]
    [InlineData("[enforce fail] DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes.", "out of memory: [enforce fail] DefaultCPUAllocator: not enough memory: you tried to allocate 8 bytes.")]
    [InlineData("Out of memory at last", "Out of memory at last")]
    public void Describe_TheWordsForIt_StartWithOutOfMemory(string text, string reason)
        => Assert.Equal(reason, NativeErrors.Describe(new Win32Exception(0, text)));

    [Fact]
    public void Describe_MoreBytesThanANumberCounts_IsOutOfMemory()
        => Assert.StartsWith("out of memory: Storage size", NativeErrors.Describe(Assert.ThrowsAny<ExternalException>(() => torch.zeros(1L << 62))), StringComparison.Ordinal);

    [Fact]
    public void Describe_OutOfMemory_FreesWhatNobodyDisposed()
    {
        var environment = new TorchTrialEnvironment();
        WeakReference left = OwnThread.Run(() => new WeakReference(torch.zeros(2)));
        environment.Describe(new Win32Exception(0, Hungry.CudaText));
        Assert.False(left.IsAlive);
    }
}
