using System.Diagnostics;
using System.Text.RegularExpressions;

namespace HpoAttributes.Examples.Tests;

/// <summary>An example, run as a user runs it.</summary>
internal static partial class ExampleProgram
{
    public static (int ExitCode, string Output, string Errors) Run(string name, params string[] arguments)
    {
        string program = Path.Combine(AppContext.BaseDirectory, $"{name}.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    /// <summary>The <c>text</c> block of an example's README.</summary>
    public static string Shown(string name)
    {
        string readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, $"{name}.README.md"));
        return TextBlock().Match(readme).Groups["text"].Value;
    }

    /// <summary>A text with every duration as <c>T</c>: they differ from run to run.</summary>
    public static string WithoutTimes(string text) => TimeLeft().Replace(Duration().Replace(text, "T"), string.Empty);

    [GeneratedRegex("```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex TextBlock();

    [GeneratedRegex(@"<?\d+(\.\d+)? (ms|s)\b")]
    private static partial Regex Duration();

    [GeneratedRegex(", T left")]
    private static partial Regex TimeLeft();
}
