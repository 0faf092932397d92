using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Reading;

/// <summary>The value of a domain that lies nearest to one outside of it.</summary>
internal static class NearestValues
{
    /// <param name="given">The value outside; NaN counts as below.</param>
    /// <param name="range">A continuous range.</param>
    public static ConstantModel Real(double given, FloatRange range)
        => Of(given >= range.EffectiveLow ? Math.Min(given, range.EffectiveHigh) : range.EffectiveLow, range.IsSingle);

    /// <param name="given">The value outside; NaN counts as below.</param>
    /// <param name="grid">The values.</param>
    /// <param name="last">The index of the last one.</param>
    /// <param name="isSingle">Whether the values are floats.</param>
    public static ConstantModel OfGrid(double given, FloatGrid grid, long last, bool isSingle)
        => Of(grid.ValueAt(grid.NearestIndex(given) is > 0 and var index ? (long)Math.Min(index, last) : 0), isSingle);

    /// <param name="given">The value outside.</param>
    /// <param name="low">The smallest value.</param>
    /// <param name="last">The largest value, which the steps reach.</param>
    /// <param name="step">The distance between values.</param>
    public static ConstantModel Integer(long given, long low, long last, long step)
    {
        if (given <= low || given >= last)
        {
            return ConstantModel.OfLong(given <= low ? low : last);
        }

        // Unsigned, as the distance of two longs may not be a long.
        ulong distance = unchecked((ulong)given - (ulong)low);
        ulong rest = distance % (ulong)step;
        ulong nearest = distance - rest + (rest > (ulong)step - rest ? (ulong)step : 0);
        return ConstantModel.OfLong(unchecked((long)((ulong)low + nearest)));
    }

    private static ConstantModel Of(double value, bool isSingle) => isSingle ? ConstantModel.OfFloat((float)value) : ConstantModel.OfDouble(value);
}
