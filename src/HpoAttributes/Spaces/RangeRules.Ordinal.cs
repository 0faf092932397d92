// Linked into the generator: netstandard2.0 API only.
namespace HpoAttributes;

/// <summary>The rules about ordered values.</summary>
internal static partial class RangeRules
{
    /// <summary>Stands for the wish for a log scale itself, where a problem is with none of the values.</summary>
    public const int LogArgument = -1;

    /// <summary>Judges ordered values; the argument of a problem is the index of the value that is wrong.</summary>
    /// <param name="numbers">The values; null where they are no numbers.</param>
    /// <param name="log">Whether they are spaced by their logarithms.</param>
    public static RangeProblem? OfOrdinals(double[]? numbers, bool log)
    {
        if (numbers is null)
        {
            return log ? new(RangeRule.LogBounds, LogArgument, "a log scale needs numbers above 0, but the values are no numbers") : null;
        }

        return OfOrder(numbers) ?? (log ? OfLogOrder(numbers) : null);
    }

    private static RangeProblem? OfOrder(double[] numbers)
    {
        for (int i = 2; i < numbers.Length; i++)
        {
            bool rises = numbers[1] > numbers[0];
            if (numbers[i] > numbers[i - 1] != rises)
            {
                return new(RangeRule.Step, i, $"ordered numbers must all rise or all fall, but {Text(numbers[i])} follows {Text(numbers[i - 1])}");
            }
        }

        return null;
    }

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
            if (ends[i] - (i == 0 ? 0 : ends[i - 1]) < MinShare)
            {
                return new(RangeRule.TooManyValues, i, $"on this log scale {Text(numbers[i])} and its neighbour are too close to be told apart");
            }
        }

        return null;
    }
}
