using System.Diagnostics;
using Xunit;

namespace HpoAttributes.Tests;

/// <summary>The example as its users run it: a process of its own.</summary>
public class ProgramTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    [Theory]
    [InlineData("--frobnicate", "--frobnicate")]
    [InlineData("--trials 0", "--trials is 0, but at least 1 is needed")]
    [InlineData("--epochs -3", "--epochs is -3")]
    [InlineData("--samples 50001", "--samples is 50001, but a number from 1 to 50000 is needed")]
    [InlineData("--workers many", "many")]
    public async Task AWrongOption_IsNamedAndFails(string option, string words)
    {
        (int code, _, string error) = await ExampleProcess.RunAsync($"lenet {option}", synthetic.Folder);
        Assert.Equal(1, code);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingDataFolder_IsNamedAndFails()
    {
        (int code, _, string error) = await ExampleProcess.RunAsync("lenet --smoke", "/does/not/exist");
        Assert.Equal(1, code);
        Assert.Contains("error: the folder '/does/not/exist' (FASHION_MNIST_DIR) does not exist", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingLibtorch_IsOneLineAndFails()
    {
        (int code, string output, string error) = await ExampleProcess.RunAsync("lenet --smoke", synthetic.Folder, (TorchRuntime.FolderVariable, "/does/not/exist"));
        Assert.Equal(1, code);
        Assert.Equal(string.Empty, output);
        Assert.StartsWith("error: the libtorch folder '/does/not/exist' does not exist", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_NeedsNoLibtorch()
    {
        (int code, string output, string error) = await ExampleProcess.RunAsync("--help", synthetic.Folder, (TorchRuntime.FolderVariable, "/does/not/exist"));
        Assert.Equal(0, code);
        Assert.All(["lenet", "lenet-successive-halving", "lenet-asha", "dropout-mlp", "dropout-mlp-hyperband"], command => Assert.Contains(command, output, StringComparison.Ordinal));
        Assert.Equal(string.Empty, error);
    }

    [Fact]
    public async Task AnOutputThatCannotBeWritten_FailsBeforeTheStudy()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("no-folder");
        await File.WriteAllTextAsync(file, string.Empty, TestContext.Current.CancellationToken);
        (int code, _, string error) = await ExampleProcess.RunAsync($"lenet --smoke --output {file}", synthetic.Folder);
        Assert.Equal(1, code);
        Assert.StartsWith($"error: the folder of the figures, '{file}' (--output), cannot be written", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lenet")]
    [InlineData("lenet-successive-halving")]
    [InlineData("lenet-asha")]
    [InlineData("dropout-mlp")]
    [InlineData("dropout-mlp-hyperband")]
    public async Task Smoke_EndsWithTheBestConfigItsErrorsAndTheFigures(string command)
    {
        using var folder = new TemporaryFolder();
        (int code, string output, _) = await ExampleProcess.RunAsync($"{command} --smoke --output {folder.Path}", synthetic.Folder);
        Assert.Equal(0, code);
        Assert.Contains("best config", output, StringComparison.Ordinal);
        Assert.Contains("test error", output, StringComparison.Ordinal);
        Assert.Equal(Figures.Of(command), Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task CtrlC_OnceOrTwice_EndsWithItsExitCode(int times)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are sent by kill");
        using Process process = ExampleProcess.Start("lenet --epochs 200 --trials 1 --samples 512", synthetic.Folder);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line && !line.Contains("trial 0 starts", StringComparison.Ordinal))
        {
        }

        for (int i = 0; i < times; i++)
        {
            using Process kill = Process.Start("kill", $"-INT {process.Id}");
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
            // The program tells two signals apart only where the second comes after it has taken the first.
            await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        }

        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(130, process.ExitCode);
        Assert.Contains("none of 1 trials succeeded", await error, StringComparison.Ordinal);
        Assert.Equal(string.Empty, await output);
    }
}
