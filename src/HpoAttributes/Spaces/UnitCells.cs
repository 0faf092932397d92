using System.Runtime.CompilerServices;

namespace HpoAttributes;

/// <summary>Divides [0, 1] into equal cells, one for each of up to 2^52 discrete values.</summary>
internal static class UnitCells
{
    /// <summary>The cell that holds <paramref name="unit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long IndexOf(double unit, long count)
        => Clamp(AreFew(count) ? unit * count : NumberOfMany(unit, count), count);

    /// <summary>Whether the cell of a position is the whole part of its product with the count: rounding is far from the middles of so few cells.</summary>
    public static bool AreFew(long count) => count <= int.MaxValue;

    /// <summary>The middle of a cell.</summary>
    public static double MiddleOf(long index, long count) => (index + 0.5) / count;

    // One rounding instead of two (fused multiply-add) keeps the index exact up to 2^52 cells.
    private static double NumberOfMany(double unit, long count) => Math.Round(Math.FusedMultiplyAdd(unit, count, -0.5));

    /// <summary>The whole part of a number as the index of a cell: the first or the last one for what lies outside, the first for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Clamp(double number, long count)
    {
        // One comparison for both ends: taken without its sign a negative index is a large one.
        var index = (long)number;
        return (ulong)index < (ulong)count ? index : number > 0 ? count - 1 : 0;
    }
}
