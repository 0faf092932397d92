// Linked into the generator: netstandard2.0 API only.
using System.Globalization;

namespace HpoAttributes;

/// <summary>The rules about ordered values.</summary>
internal static partial class RangeRules
{
    /// <summary>Stands for the wish for a log scale itself, where a problem is with none of the values.</summary>
    public const int LogArgument = -1;

    /// <summary>Judges ordered values; the argument of a problem is the index of the value that is wrong.</summary>
    /// <param name="values">The values, all of one type; null where they are no numbers.</param>
    /// <param name="log">Whether they are spaced by their logarithms.</param>
    public static RangeProblem? OfOrdinals(IComparable[]? values, bool log)
    {
        if (values is null)
        {
            return log ? new(RangeRule.LogBounds, LogArgument, "a log scale needs numbers above 0, but the values are no numbers") : null;
        }

        return OfOrder(values) ?? (log ? OfLogOrder(NumbersOf(values)) : null);
    }

    /// <summary>Ordered values as doubles, which a log scale works with.</summary>
    public static double[] NumbersOf(IComparable[] values) => Array.ConvertAll(values, value => Convert.ToDouble(value, CultureInfo.InvariantCulture));

    // As what they are: neighbouring longs can be one double.
    private static RangeProblem? OfOrder(IComparable[] values)
    {
        for (int i = 2; i < values.Length; i++)
        {
            bool rises = values[1].CompareTo(values[0]) > 0;
            if (values[i].CompareTo(values[i - 1]) > 0 != rises)
            {
                return new(RangeRule.Step, i, $"ordered numbers must all rise or all fall, but {Text(values[i])} follows {Text(values[i - 1])}");
            }
        }

        return null;
    }

    private static string Text(IComparable value)
        => value is int or long ? Text(Convert.ToInt64(value, CultureInfo.InvariantCulture)) : Text(Convert.ToDouble(value, CultureInfo.InvariantCulture));

    private static RangeProblem? OfLogOrder(double[] numbers)
    {
        int wrong = Array.FindIndex(numbers, number => number <= 0);
        if (wrong >= 0)
        {
            return new(RangeRule.LogBounds, wrong, $"a log scale needs numbers above 0, but {Text(numbers[wrong])} is given");
        }

        OrdinalCells.Divide(numbers, out _, out double[] ends);
        for (int i = 0; i < ends.Length; i++)
        {
            // NaN where all of them are one double.
            if (!(ends[i] - (i == 0 ? 0 : ends[i - 1]) >= MinShare))
            {
                return new(RangeRule.TooManyValues, i, $"on this log scale {Text(numbers[i])} and its neighbour are too close to be told apart");
            }
        }

        return null;
    }
}
