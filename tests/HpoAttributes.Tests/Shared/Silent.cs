namespace HpoAttributes.Tests;

internal static class Silent
{
    /// <summary>Options that show nothing.</summary>
    public static TuningOptions Options(int trials = 5, long seed = 7) => new() { Trials = trials, Seed = seed, Progress = ProgressView.None };
}
