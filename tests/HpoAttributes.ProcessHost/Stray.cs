namespace HpoAttributes.ProcessHost;

/// <summary>Another objective than that of the study.</summary>
public static class Stray
{
    [Objective]
    public static double Value([Uniform(0, 1)] double y = 0.5) => y;
}
