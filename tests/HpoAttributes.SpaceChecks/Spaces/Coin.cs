namespace HpoAttributes.SpaceChecks;

/// <summary>A space of two configs, and a list of what was run.</summary>
internal static class Coin
{
    [Objective]
    public static double Value(ICollection<bool> runs, ITrialContext trial, [Choice] bool isHead = false)
    {
        runs.Add(isHead);
        trial.Constrain("heads", isHead ? 1 : 0);
        return isHead ? 1 : 2;
    }
}
