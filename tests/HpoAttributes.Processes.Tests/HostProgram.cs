using System.Diagnostics;
using System.Globalization;

namespace HpoAttributes.Processes.Tests;

/// <summary>The program of the tests, running, and a folder in which its trials leave notes.</summary>
internal sealed class HostProgram : IDisposable
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    public HostProgram(bool isOwnExecutable, params string[] arguments)
    {
        Folder = Directory.CreateTempSubdirectory("hpo-tests-").FullName;
        string program = Path.Combine(AppContext.BaseDirectory, "HpoAttributes.ProcessHost");
        string[] all = [.. arguments, $"folder={Folder}"];
        string executable = OperatingSystem.IsWindows() ? $"{program}.exe" : program;
        var start = isOwnExecutable ? new ProcessStartInfo(executable, all) : new ProcessStartInfo("dotnet", [$"{program}.dll", .. all]);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        _process = Process.Start(start)!;
        _output = _process.StandardOutput.ReadToEndAsync();
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public string Folder { get; }

    public int Id => _process.Id;

    /// <summary>Runs the program to its end.</summary>
    public static HostResult Run(params string[] arguments)
    {
        using var program = new HostProgram(isOwnExecutable: false, arguments);
        return program.Result();
    }

    /// <summary>Waits for its end.</summary>
    public HostResult Result()
    {
        Assert.True(_process.WaitForExit(Bound), "the program did not end");
        return new(_process.ExitCode, _output.Result, _errors.Result, [.. Directory.EnumerateFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)]);
    }

    /// <summary>Waits until trials have left as many notes of a kind, and gives their numbers.</summary>
    public int[] WaitForNotes(string what, int count)
    {
        int[] numbers = [];
        Wait.Until(() => (numbers = Notes(what)).Length >= count, $"{count} notes of '{what}'");
        return numbers;
    }

    public void Kill() => _process.Kill();

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private int[] Notes(string what)
        => [.. Directory.EnumerateFiles(Folder, $"{what}-*").Select(file => int.Parse(Path.GetFileName(file)[(what.Length + 1)..], CultureInfo.InvariantCulture))];
}
