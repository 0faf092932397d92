using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>
/// Ends the process without libtorch's clean-up while a trial still runs, as after a second Ctrl-C: the clean-up would
/// take memory from under the trial's thread, and the process would end by a segmentation fault instead of its exit code.
/// </summary>
internal sealed partial class AbandonedTrialExit : IDisposable
{
    public AbandonedTrialExit() => AppDomain.CurrentDomain.ProcessExit += OnProcessExit;

    /// <summary>The trial has ended.</summary>
    public void Dispose() => AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;

    private static void OnProcessExit(object? sender, EventArgs e)
    {
        if (!OperatingSystem.IsWindows())
        {
            Console.Out.Flush();
            Console.Error.Flush();
            ExitAtOnce(Environment.ExitCode);
        }
    }

    [LibraryImport("libc", EntryPoint = "_exit")]
    private static partial void ExitAtOnce(int code);
}
