using System.Diagnostics;

namespace HpoAttributes.Package.Tests;

/// <summary>A program that was run to its end, with all that it printed.</summary>
internal sealed record Command(string Line, int ExitCode, string Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(9);

    /// <summary>Runs <c>dotnet</c> as from a fresh shell: no build server outlives it, nothing of a surrounding build leaks in.</summary>
    public static Command Dotnet(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments);
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Run(start, folder, environment);
    }

    /// <summary>Runs a program.</summary>
    public static Command Run(string program, string folder, params string[] arguments)
        => Run(new ProcessStartInfo(program, arguments), folder, new Dictionary<string, string>());

    /// <summary>The command itself; fails with everything that it printed unless it ended well.</summary>
    public Command Succeeded()
    {
        Assert.True(ExitCode == 0, $"'{Line}' ended with {ExitCode} and printed:\n{Output}");
        return this;
    }

    private static Command Run(ProcessStartInfo start, string folder, IReadOnlyDictionary<string, string> environment)
    {
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
        }

        process.WaitForExit();
        return new($"{start.FileName} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output.Result + errors.Result);
    }
}
