namespace HpoAttributes.SpaceChecks;

internal static class Silent
{
    /// <summary>Options that show nothing and leave Ctrl-C alone.</summary>
    public static TuningOptions Options(int trials, long seed = 7) => new() { Trials = trials, Seed = seed, Progress = ProgressView.None, HandleCtrlC = false };
}
