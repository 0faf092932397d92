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
        (int code, _, string error) = await RunAsync($"lenet {option}", synthetic.Folder);
        Assert.Equal(1, code);
        Assert.Contains(words, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AMissingDataFolder_IsNamedAndFails()
    {
        (int code, _, string error) = await RunAsync("lenet --smoke", "/does/not/exist");
        Assert.Equal(1, code);
        Assert.Contains("error: the folder '/does/not/exist' (FASHION_MNIST_DIR) does not exist", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lenet")]
    [InlineData("dropout-mlp")]
    public async Task Smoke_EndsWithTheBestConfigItsErrorsAndTheFigures(string command)
    {
        using var folder = new TemporaryFolder();
        (int code, string output, _) = await RunAsync($"{command} --smoke --output {folder.Path}", synthetic.Folder);
        Assert.Equal(0, code);
        Assert.Contains("best config", output, StringComparison.Ordinal);
        Assert.Contains("test error", output, StringComparison.Ordinal);
        Assert.Equal([$"{command}.png", $"{command}.svg"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string arguments, string dataFolder)
    {
        var start = new ProcessStartInfo("dotnet", $"{Path.Combine(AppContext.BaseDirectory, "FashionMnist.dll")} {arguments}")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FASHION_MNIST_DIR"] = dataFolder;
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
