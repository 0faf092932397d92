using System.Diagnostics;
using Xunit;

namespace HpoAttributes.Tests;

/// <summary>The example as its users run it: a process of its own.</summary>
internal static class ExampleProcess
{
    public static async Task<(int Code, string Output, string Error)> RunAsync(string arguments, string dataFolder, params (string Name, string Value)[] variables)
    {
        using Process process = Start(arguments, dataFolder, variables);
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    public static Process Start(string arguments, string dataFolder, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", $"{Path.Combine(AppContext.BaseDirectory, "FashionMnist.dll")} {arguments}")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["FASHION_MNIST_DIR"] = dataFolder;
        foreach ((string name, string value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
