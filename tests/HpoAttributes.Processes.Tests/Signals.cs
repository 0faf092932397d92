using System.Runtime.InteropServices;

namespace HpoAttributes.Processes.Tests;

/// <summary>Signals to other processes. Linux only.</summary>
internal static partial class Signals
{
    private const int Interrupt = 2;

    /// <summary>What a terminal's Ctrl-C does: the signal goes to the program and to its workers.</summary>
    public static void CtrlC(params IEnumerable<int> processIds)
    {
        foreach (int processId in processIds)
        {
            Assert.Equal(0, Kill(processId, Interrupt));
        }
    }

    /// <summary>Whether a process is there and is not only waiting to be asked how it ended.</summary>
    public static bool IsAlive(int processId)
    {
        try
        {
            string stat = File.ReadAllText($"/proc/{processId}/stat");
            return stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int processId, int signal);
}
