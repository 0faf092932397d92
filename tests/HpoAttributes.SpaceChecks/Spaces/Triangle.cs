namespace HpoAttributes.SpaceChecks;

/// <summary>A finite space with an order.</summary>
internal static class Triangle
{
    [Objective]
    public static double Area([IntRange(1, 6), LessThan(nameof(height))] int width = 1, [IntRange(1, 6)] int height = 2) => width * height / 2.0;
}
