using System.Diagnostics;

namespace HpoAttributes.Processes.Tests;

/// <summary>Waits for what other processes do, with a bound that only a fault reaches.</summary>
internal static class Wait
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    public static void Until(Func<bool> condition, string what)
    {
        long start = Stopwatch.GetTimestamp();
        while (!condition())
        {
            Assert.True(Stopwatch.GetElapsedTime(start) < Bound, $"waited in vain for {what}");
            Thread.Sleep(10);
        }
    }
}
