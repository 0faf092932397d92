using System.Diagnostics;

namespace HpoAttributes;

/// <summary>The command line that starts this program once more, as one of its workers.</summary>
internal static class WorkerCommand
{
    /// <param name="pipe">The name of the pipe on which the study listens.</param>
    /// <exception cref="WorkerProcessException">It is not known how this program is started.</exception>
    public static ProcessStartInfo Of(string pipe) => Of(Environment.ProcessPath, Environment.GetCommandLineArgs(), pipe);

    /// <param name="program">The path of this process.</param>
    /// <param name="arguments">Its arguments, the program's assembly or path first.</param>
    /// <param name="pipe">The name of the pipe.</param>
    internal static ProcessStartInfo Of(string? program, IReadOnlyList<string> arguments, string pipe)
    {
        if (string.IsNullOrEmpty(program) || arguments.Count == 0)
        {
            throw new WorkerProcessException("the path of this program is not known, so that it cannot be started again for workers that are processes: set Isolation to Threads");
        }

        if (IsNamed(arguments[0], "testhost") || IsNamed(program, "testhost"))
        {
            throw new WorkerProcessException($"workers that are processes run the program's Main, and a test host ({arguments[0]}) has none that comes to Tune: tune in a program of its own, or set Isolation to Threads");
        }

        // Under the dotnet host the first argument is the assembly to run; otherwise it repeats the program.
        var start = new ProcessStartInfo(program, IsNamed(program, "dotnet") ? arguments : arguments.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.Environment[WorkerProcess.Variable] = pipe;
        return start;
    }

    private static bool IsNamed(string path, string name)
        => Path.GetFileName(path).Split('.')[0].Equals(name, StringComparison.OrdinalIgnoreCase);
}
