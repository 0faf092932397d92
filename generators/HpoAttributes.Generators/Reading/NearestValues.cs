using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Reading;

/// <summary>The value of a domain that lies nearest to one outside of it.</summary>
internal static class NearestValues
{
    /// <param name="given">The value outside; NaN counts as below.</param>
    /// <param name="low">The smallest value, of a float rounded inwards.</param>
    /// <param name="high">The largest value, of a float rounded inwards.</param>
    /// <param name="step">The distance between values; 0 where there is no grid.</param>
    /// <param name="isFloat">Whether the value is to be a float.</param>
    public static ConstantModel Real(double given, double low, double high, double step, bool isFloat)
    {
        double inside = given >= low ? Math.Min(given, high) : low;
        double nearest = step > 0 ? low + (step * Math.Min(Math.Round((inside - low) / step), Math.Floor((high - low) / step))) : inside;
        return isFloat ? ConstantModel.OfFloat((float)nearest) : ConstantModel.OfDouble(nearest);
    }

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
}
