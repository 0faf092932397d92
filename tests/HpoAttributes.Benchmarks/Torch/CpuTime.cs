using System.Runtime.InteropServices;

namespace HpoAttributes.Benchmarks;

/// <summary>Processor time in seconds.</summary>
internal static partial class CpuTime
{
    private const int ThreadClock = 3; // CLOCK_THREAD_CPUTIME_ID

    /// <summary>What this process has used so far, all its threads together.</summary>
    public static double OfProcess => Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>What this thread has used so far. On Linux.</summary>
    public static double OfThread
        => ReadClock(ThreadClock, out TimeSpec time) == 0 ? time.Seconds + (time.Nanoseconds * 1e-9)
            : throw new InvalidOperationException("the system has no clock of a thread's processor time");

    /// <summary>What the process uses during an action.</summary>
    public static double Of(Action action)
    {
        double before = OfProcess;
        action();
        return OfProcess - before;
    }

    [LibraryImport("libc.so.6", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadClock(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
