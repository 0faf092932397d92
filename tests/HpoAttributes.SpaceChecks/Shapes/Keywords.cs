namespace HpoAttributes.SpaceChecks.@event;

/// <summary>Names that have to be escaped, and names that generated code uses itself.</summary>
internal static class @record
{
    [Objective]
    public static double @yield([Uniform(0, 1)] double @class, [IntRange(1, 3)] int space, [Choice("$case", "é")] string config, double options, Tail? @await = null)
        => @class + space + config.Length + options + (@await?.Length ?? 0);
}
