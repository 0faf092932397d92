namespace HpoAttributes;

/// <summary>The widths of kernels on [0, 1]: the distance to the farther neighbour, within limits (Bergstra et al. 2011, with the constants of Optuna 5).</summary>
internal static class KernelWidths
{
    private const int MostParts = 100;

    /// <summary>The width that no kernel falls below, however many there are.</summary>
    public const double LeastOfAll = 1.0 / MostParts;

    /// <summary>The width of the prior, which lies in the middle.</summary>
    public const double Prior = 1;

    /// <summary>The least width of a kernel among those of <paramref name="count"/> trials.</summary>
    public static double Least(int count) => 1.0 / Math.Min(MostParts, count + 2);

    /// <summary>The width of a kernel at <paramref name="unit"/>, by its neighbours; NaN where there is none on a side.</summary>
    public static double Of(double left, double unit, double right, double least)
    {
        double below = unit - left;
        double above = right - unit;
        double width = double.IsNaN(left) ? double.IsNaN(right) ? Math.Max(unit, 1 - unit) : above
            : double.IsNaN(right) ? below
            : Math.Max(below, above);
        return Math.Clamp(width, least, 1);
    }
}
