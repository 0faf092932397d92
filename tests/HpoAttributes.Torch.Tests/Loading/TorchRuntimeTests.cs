using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class TorchRuntimeTests
{
    [Fact]
    public void EnsureLoaded_Again_ComputesAsBefore()
    {
        TorchRuntime.EnsureLoaded();
        using torch.Tensor three = torch.tensor(1.0) + 2.0;
        Assert.Equal(3.0, three.item<double>());
    }

    [Fact]
    public async Task EnsureLoaded_FromManyThreads_IsSafe()
        => await Parallel.ForAsync(0, 100, TestContext.Current.CancellationToken, (_, _) =>
        {
            TorchRuntime.EnsureLoaded();
            return ValueTask.CompletedTask;
        });

    [Fact]
    public void EnsureLoaded_AnotherFolderLater_Throws()
    {
        var exception = Assert.Throws<InvalidOperationException>(() => TorchRuntime.EnsureLoaded("/somewhere/else"));
        Assert.Contains("'/somewhere/else'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FolderDoesNotExist_NamesItAndTheVariable()
    {
        string message = Assert.Throws<TorchLoadException>(() => NativeLoader.Load([], "/does/not/exist")).Message;
        Assert.Contains("'/does/not/exist' does not exist", message, StringComparison.Ordinal);
        Assert.Contains(TorchRuntime.FolderVariable, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_FolderWithoutLibtorch_NamesTheFile()
    {
        using var folder = new TemporaryFolder();
        string message = Assert.Throws<TorchLoadException>(() => NativeLoader.Load([], folder.Path)).Message;
        Assert.Contains($"'{folder.Path}' has no '{NativeNames.Cpu}'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TwoLibtorches_RefusesBeforeTheProcessAborts()
    {
        using var own = new TemporaryFolder();
        using var other = new TemporaryFolder();
        File.WriteAllText(own.File(NativeNames.Cpu), "own");
        File.WriteAllText(other.File(NativeNames.Cpu), "other");
        string message = Assert.Throws<TorchLoadException>(() => NativeLoader.Load([own.Path], other.Path)).Message;
        Assert.Contains("Remove the libtorch-* package", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_NoLibtorchAnywhere_SaysWhatToReference()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere TorchSharp looks for its libraries itself");
        using var folder = new TemporaryFolder();
        string message = Assert.Throws<TorchLoadException>(() => NativeLoader.Load([folder.Path], null)).Message;
        Assert.Contains($"'{folder.Path}'", message, StringComparison.Ordinal);
        Assert.Contains("libtorch-cpu-linux-x64", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_DamagedLibraries_SaysWhatWasTried()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "elsewhere TorchSharp looks for its libraries itself");
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File(NativeNames.TorchSharp), "no library");
        File.WriteAllText(folder.File(NativeNames.Cpu), "no library");
        string message = Assert.Throws<TorchLoadException>(() => NativeLoader.Load([folder.Path], null)).Message;
        Assert.Contains(folder.File(NativeNames.Cpu), message, StringComparison.Ordinal);
        Assert.Contains("GCC 12", message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_WithoutCuda_IsOneCpu()
    {
        Assert.SkipWhen(torch.cuda.is_available(), "this machine has a CUDA device");
        Assert.Equal(DeviceType.CPU, Assert.Single(TorchDevices.All()).type);
    }

    [Fact]
    public void All_SeveralPerDevice_RepeatsEachInARow()
        => Assert.Equal(3 * TorchDevices.All().Count, TorchDevices.All(perDevice: 3).Count);

    [Fact]
    public void All_NonePerDevice_Throws()
        => Assert.Equal("perDevice", Assert.Throws<ArgumentOutOfRangeException>(() => TorchDevices.All(0)).ParamName);
}
