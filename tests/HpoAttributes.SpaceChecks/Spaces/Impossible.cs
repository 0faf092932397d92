namespace HpoAttributes.SpaceChecks;

/// <summary>A space without a config that satisfies the constraints.</summary>
internal static class Impossible
{
    [Objective, Constraint(nameof(IsSmall)), Constraint(nameof(IsLarge))]
    public static double Value([IntRange(1, 4)] int size = 1) => size;

    public static bool IsSmall(int size) => size < 3;

    public static bool IsLarge(int size) => size > 4;
}
