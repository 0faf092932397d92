using System.ComponentModel;
using System.Runtime.InteropServices;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class TorchTrialEnvironmentTests
{
    [Fact]
    public void ATrial_StartsWithGradientsOn_AndRestoresWhatWas()
    {
        (bool during, bool after) = OwnThread.Run(() =>
        {
            using IDisposable off = torch.no_grad();
            IDisposable? trial = new TorchTrialEnvironment().OnTrialStarting(new FakeTrial());
            bool isOn = torch.is_grad_enabled();
            trial!.Dispose();
            return (isOn, torch.is_grad_enabled());
        });
        Assert.True(during);
        Assert.False(after);
    }

    [Fact]
    public void ATrial_ThatLeavesGradientsOff_DoesNotReachTheNext()
    {
        bool next = OwnThread.Run(() =>
        {
            var environment = new TorchTrialEnvironment();
            using (environment.OnTrialStarting(new FakeTrial()))
            {
                torch.set_grad_enabled(false);
            }

            using IDisposable? trial = environment.OnTrialStarting(new FakeTrial());
            return torch.is_grad_enabled();
        });
        Assert.True(next);
    }

    [Fact]
    public void ATrial_ThatEnds_FreesTheTensorsItLeft()
    {
        bool isInvalid = OwnThread.Run(() =>
        {
            torch.Tensor left;
            using (new TorchTrialEnvironment().OnTrialStarting(new FakeTrial()))
            {
                left = torch.zeros(10);
            }

            return left.IsInvalid;
        });
        Assert.True(isInvalid);
    }

    [Fact]
    public void ATrial_ThatLeavesAScopeOpenOrClosesOneTwice_EndsAsAnyOther()
    {
        bool isInvalid = OwnThread.Run(() =>
        {
            torch.Tensor left;
            var environment = new TorchTrialEnvironment();
            using (environment.OnTrialStarting(new FakeTrial()))
            {
                left = torch.zeros(10);
                torch.NewDisposeScope();
            }

            using (environment.OnTrialStarting(new FakeTrial()))
            {
                DisposeScope twice = torch.NewDisposeScope();
                twice.Dispose();
                twice.Dispose();
            }

            return left.IsInvalid;
        });
        Assert.True(isInvalid);
    }

    [Fact]
    public void AWorker_ComputesOnItsOwnNumberOfThreads()
    {
        var environment = new TorchTrialEnvironment { ThreadsPerWorker = 2 };
        Assert.Equal(2, OwnThread.Run(() =>
        {
            environment.OnWorkerStarting(0, 1);
            return torch.get_num_threads();
        }));
        Assert.Equal(2, OwnThread.Run(() =>
        {
            torch.set_num_threads(1);
            using IDisposable? trial = environment.OnTrialStarting(new FakeTrial());
            return torch.get_num_threads();
        }));
        Assert.Equal(1, new TorchTrialEnvironment().ThreadsPerWorker);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(1000, 1)]
    [InlineData(1000, 3)]
    public void SharesCores_GivesEachWorkerItsShare_AndAtLeastItsThreads(int workers, int least)
    {
        var environment = new TorchTrialEnvironment { SharesCores = true, ThreadsPerWorker = least };
        (int worker, int trial) = OwnThread.Run(() =>
        {
            environment.OnWorkerStarting(0, workers);
            int worker = torch.get_num_threads();
            torch.set_num_threads(7);
            using IDisposable? scope = environment.OnTrialStarting(new FakeTrial());
            return (worker, torch.get_num_threads());
        });
        int share = Math.Max(least, Environment.ProcessorCount / workers);
        Assert.Equal((share, share), (worker, trial));
    }

    [Fact]
    public void ThreadsPerWorker_Zero_Throws()
        => Assert.Equal("ThreadsPerWorker", Assert.Throws<ArgumentOutOfRangeException>(() => new TorchTrialEnvironment { ThreadsPerWorker = 0 }).ParamName);

    [Fact]
    public void MemoryGrowth_Negative_Throws()
        => Assert.Equal("MemoryGrowth", Assert.Throws<ArgumentOutOfRangeException>(() => new TorchTrialEnvironment { MemoryGrowth = -1 }).ParamName);

    [Fact]
    public void Describe_AShapeError_IsItsFirstLine()
    {
        using torch.Tensor two = torch.zeros(2);
        using torch.Tensor three = torch.zeros(3);
        Exception exception = Assert.ThrowsAny<ExternalException>(() => two + three);
        string reason = new TorchTrialEnvironment().Describe(exception)!;
        Assert.Equal("The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0", reason);
        Assert.Contains('\n', exception.Message);
    }

    [Fact]
    public void Describe_TooMuchMemory_SaysSo()
    {
        Exception exception = Assert.ThrowsAny<ExternalException>(() => torch.empty(1L << 50));
        string reason = new TorchTrialEnvironment().Describe(exception)!;
        Assert.StartsWith("out of memory: ", reason, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', reason);
    }

    [Fact]
    public void Describe_OfCudasWords_DoesNotRepeatItself()
        => Assert.Equal("out of memory: CUDA out of memory. Tried to allocate 2 GiB", new TorchTrialEnvironment().Describe(new Win32Exception(0, "CUDA out of memory. Tried to allocate 2 GiB\nframe")));

    [Fact]
    public void Describe_AnotherException_IsLeftToTheDefault()
        => Assert.Null(new TorchTrialEnvironment().Describe(new InvalidOperationException("x")));
}
