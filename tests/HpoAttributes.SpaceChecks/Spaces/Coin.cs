namespace HpoAttributes.SpaceChecks;

/// <summary>A space of two configs.</summary>
internal static class Coin
{
    [Objective]
    public static double Value([Choice] bool isHead = false) => isHead ? 1 : 0;
}
