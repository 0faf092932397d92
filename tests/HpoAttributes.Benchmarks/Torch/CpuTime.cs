namespace HpoAttributes.Benchmarks;

/// <summary>The processor time of this process, all its threads together.</summary>
internal static class CpuTime
{
    /// <summary>The seconds that an action takes.</summary>
    public static double Of(Action action)
    {
        TimeSpan before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }
}
