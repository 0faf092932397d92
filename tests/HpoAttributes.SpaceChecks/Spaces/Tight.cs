namespace HpoAttributes.SpaceChecks;

/// <summary>A space of which one config in a hundred satisfies the constraint.</summary>
internal static class Tight
{
    [Objective, Constraint(nameof(IsDiagonal))]
    public static double Distance([IntRange(1, 100)] int row = 50, [IntRange(1, 100)] int column = 50) => Math.Abs(row - 70) + Math.Abs(column - 70);

    public static bool IsDiagonal(int row, int column) => row == column;
}
