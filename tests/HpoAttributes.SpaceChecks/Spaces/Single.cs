namespace HpoAttributes.SpaceChecks;

/// <summary>A space of one dimension.</summary>
internal static class Single
{
    [Objective]
    public static double Value([LogUniform(1e-3, 1)] double rate = 0.1) => rate;
}
