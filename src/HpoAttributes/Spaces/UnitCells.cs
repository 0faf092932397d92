using System.Runtime.CompilerServices;

namespace HpoAttributes;

/// <summary>Divides [0, 1] into equal cells, one for each of up to 2^52 discrete values.</summary>
internal static class UnitCells
{
    /// <summary>The cell that holds <paramref name="unit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long IndexOf(double unit, long count)
    {
        if (count > int.MaxValue)
        {
            return IndexOfMany(unit, count);
        }

        // One comparison for both ends: taken without its sign a negative index is a large one.
        var index = (long)(unit * count);
        return (ulong)index < (ulong)count ? index : unit > 0 ? count - 1 : 0;
    }

    /// <summary>The middle of a cell.</summary>
    public static double MiddleOf(long index, long count) => (index + 0.5) / count;

    // One rounding instead of two (fused multiply-add) keeps the index exact up to 2^52 cells.
    private static long IndexOfMany(double unit, long count) => Clamp(Math.Round(Math.FusedMultiplyAdd(unit, count, -0.5)), count);

    /// <summary>The nearest index of a cell; NaN gives the first.</summary>
    public static long Clamp(double index, long count)
        => index > 0 ? Math.Min((long)index, count - 1) : 0;
}
