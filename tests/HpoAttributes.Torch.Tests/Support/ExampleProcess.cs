using System.Diagnostics;
using Xunit;

namespace HpoAttributes.Tests;

/// <summary>The example as its users run it: a process of its own.</summary>
internal static class ExampleProcess
{
    public static async Task<(int Code, string Output, string Error)> RunAsync(string arguments, string dataFolder, params (string Name, string Value)[] variables)
    {
        using Process process = Start(arguments, dataFolder, variables);
        return await ResultOfAsync(process);
    }

    public static Process Start(string arguments, string dataFolder, params (string Name, string Value)[] variables)
        => StartProgram("FashionMnist", arguments, dataFolder, variables);

    /// <summary>Runs another program that lies beside the tests.</summary>
    public static async Task<(int Code, string Output, string Error)> RunProgramAsync(string program, string arguments, string dataFolder)
    {
        using Process process = StartProgram(program, arguments, dataFolder);
        return await ResultOfAsync(process);
    }

    private static async Task<(int Code, string Output, string Error)> ResultOfAsync(Process process)
    {
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }

    private static Process StartProgram(string program, string arguments, string dataFolder, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", $"{Path.Combine(AppContext.BaseDirectory, $"{program}.dll")} {arguments}")
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
