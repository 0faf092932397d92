// Linked into the generator: netstandard2.0 API only, so that a bad range fails with the same words in the editor and at run time.
using System.Globalization;

namespace HpoAttributes;

/// <summary>What can be wrong with the numbers of a domain.</summary>
internal enum RangeRule
{
    /// <summary>A log scale needs bounds on its own side of zero, or of one (HPO0101).</summary>
    LogBounds,

    /// <summary>Low must be below high, both finite (HPO0102).</summary>
    Bounds,

    /// <summary>The step must be positive and fit into the range; ordered values must rise or fall (HPO0105).</summary>
    Step,

    /// <summary>A discrete domain holds at most 2^52 values (HPO0106).</summary>
    TooManyValues,
}

/// <summary>A broken rule: which one, by which argument, and in words.</summary>
internal readonly record struct RangeProblem(RangeRule Rule, int Argument, string Text);

/// <summary>Judges the numbers of a domain, the same way at compile time and at run time.</summary>
internal static partial class RangeRules
{
    /// <summary>The arguments' names, by the numbers that follow.</summary>
    public static readonly string[] ArgumentNames = ["low", "high", "step", "mean", "std"];

    public const int Low = 0;
    public const int High = 1;
    public const int Step = 2;
    public const int Mean = 3;
    public const int Std = 4;

    /// <summary>The most values that survive the trip through a double in [0, 1].</summary>
    public const long MaxValues = 1L << 52;

    /// <summary>The largest integer on a log scale: beyond it neighbours share a double in [0, 1].</summary>
    public const long MaxLogInteger = 1L << 40;

    public static RangeProblem? OfIntegers(long low, long high, long step, bool log)
    {
        if (log && low <= 0)
        {
            return new(RangeRule.LogBounds, Low, $"a log scale needs low > 0, but low is {Text(low)}");
        }

        if (low >= high)
        {
            return new(RangeRule.Bounds, Low, $"low must be below high, but low is {Text(low)} and high is {Text(high)}");
        }

        ulong width = unchecked((ulong)high - (ulong)low);
        if (step <= 0 || (ulong)step > width)
        {
            return new(RangeRule.Step, Step, $"the step must be from 1 to high - low = {width.ToString(CultureInfo.InvariantCulture)}, but is {Text(step)}");
        }

        if (width / (ulong)step >= (ulong)MaxValues)
        {
            return new(RangeRule.TooManyValues, High, $"the range from {Text(low)} to {Text(high)} in steps of {Text(step)} has more than 2^52 values");
        }

        return log && high > MaxLogInteger
            ? new(RangeRule.TooManyValues, High, $"integers on a log scale go up to 2^40 = {Text(MaxLogInteger)}, but high is {Text(high)}")
            : null;
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
