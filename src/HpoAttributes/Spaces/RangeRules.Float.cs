// Linked into the generator: netstandard2.0 API only.
namespace HpoAttributes;

/// <summary>The rules about floating-point domains.</summary>
internal static partial class RangeRules
{
    /// <summary>On a curved scale a value needs this share of [0, 1], or rounding would lose it.</summary>
    private const double MinShare = 1.0 / (1L << 45);

    private const double MaxLogSteps = MaxLogInteger;
    private const double MaxCurvedSteps = MaxValues / 4;
    private const double MaxFloatSteps = 1L << 23;

    public static RangeProblem? OfFloats(FloatRange range)
        => (range.IsNormal ? OfDistribution(range) : OfBounds(range)) ?? OfStep(range) ?? OfTruncation(range);

    private static RangeProblem? OfBounds(FloatRange range)
    {
        (double low, double high) = (range.Low, range.High);
        if (IsNotFinite(low))
        {
            return new(RangeRule.Bounds, Low, $"low must be a finite number, but is {Text(low)}");
        }

        if (IsNotFinite(high))
        {
            return new(RangeRule.Bounds, High, $"high must be a finite number, but is {Text(high)}");
        }

        if (range.IsLog && low <= 0)
        {
            return new(RangeRule.LogBounds, Low, $"a log scale needs low > 0, but low is {Text(low)}");
        }

        if (range.Kind == FloatScaleKind.ReverseLog && high >= 1)
        {
            return new(RangeRule.LogBounds, High, $"a reverse log scale needs high < 1, but high is {Text(high)}");
        }

        if (low >= high)
        {
            return new(RangeRule.Bounds, Low, $"low must be below high, but low is {Text(low)} and high is {Text(high)}");
        }

        return double.IsInfinity(high - low)
            ? new(RangeRule.Bounds, High, $"the range from {Text(low)} to {Text(high)} is wider than a double can hold")
            : null;
    }

    private static RangeProblem? OfDistribution(FloatRange range)
    {
        if (IsNotFinite(range.Mean))
        {
            return new(RangeRule.Bounds, Mean, $"mean must be a finite number, but is {Text(range.Mean)}");
        }

        if (!(range.Std > 0) || IsNotFinite(range.Std))
        {
            return new(RangeRule.Bounds, Std, $"std must be a finite number above 0, but is {Text(range.Std)}");
        }

        if (double.IsNaN(range.Low) || double.IsNaN(range.High))
        {
            (int argument, string name) = double.IsNaN(range.Low) ? (Low, "low") : (High, "high");
            return new(RangeRule.Bounds, argument, $"{name} must be a number, but is NaN");
        }

        if (range.IsLog && range.Low < 0)
        {
            return new(RangeRule.LogBounds, Low, $"a log-normal distribution needs low >= 0, but low is {Text(range.Low)}");
        }

        return range.Low >= range.High
            ? new(RangeRule.Bounds, Low, $"low must be below high, but low is {Text(range.Low)} and high is {Text(range.High)}")
            : null;
    }

    /// <summary>Whether two values at least are left, after truncation and for floats after rounding inwards.</summary>
    private static RangeProblem? OfTruncation(FloatRange range)
    {
        (double low, double high) = (range.EffectiveLow, range.EffectiveHigh);
        if (low < high && !IsNotFinite(low) && !IsNotFinite(high) && !double.IsInfinity(high - low))
        {
            return null;
        }

        if (!range.IsNormal)
        {
            return new(RangeRule.Bounds, Low, $"low must be below high, but fewer than two floats lie between {Text(range.Low)} and {Text(range.High)}");
        }

        string ends = range.IsLog ? $"exp({Text(range.Mean)} ± {FloatRange.MaxDeviations} * {Text(range.Std)})" : $"{Text(range.Mean)} ± {FloatRange.MaxDeviations} * {Text(range.Std)}";
        return !(low < high) && OuterArgument(range) is { } outer
            ? new(RangeRule.Bounds, outer, $"the distribution ends at {ends}, of which nothing lies from {Text(range.Low)} to {Text(range.High)}")
            : new(RangeRule.Bounds, Std, $"the distribution ends at {ends}: {(low < high ? "too wide" : "too narrow")} for the numbers of a {(range.IsSingle ? "float" : "double")}");
    }

    // The bound that leaves nothing of the distribution: the one on the far side of its mean; none where the numbers themselves leave nothing.
    private static int? OuterArgument(FloatRange range)
    {
        double mean = range.IsLog ? Math.Exp(range.Mean) : range.Mean;
        return range.Low > mean ? Low : range.High < mean ? High : null;
    }

    private static RangeProblem? OfStep(FloatRange range)
    {
        if (range.Step is not { } step)
        {
            return null;
        }

        if (range.IsNormal && (IsNotFinite(range.Low) || IsNotFinite(range.High) || (range.IsLog && range.Low <= 0)))
        {
            return new(RangeRule.Step, Step, range.IsLog ? "a step needs low and high to be given, finite and above 0" : "a step needs low and high to be given and finite");
        }

        // By the arithmetic of the grid: from 0.2 to 0.3 it is one step of 0.1, whatever the difference of the doubles.
        double width = range.High - range.Low;
        if (!(step > 0) || step > 2 * width || new FloatGrid(range.Low, range.High, step, range.IsSingle).LastUpTo(range.High) < 1)
        {
            return new(RangeRule.Step, Step, $"the step must be above 0 and at most high - low = {Text(width)}, but is {Text(step)}");
        }

        return width / step >= MaxValues
            ? new(RangeRule.TooManyValues, High, $"the range from {Text(range.Low)} to {Text(range.High)} in steps of {Text(step)} has more than 2^52 values")
            : OfLostSteps(range, step) ?? OfRareValues(range, step);
    }

    private static RangeProblem? OfLostSteps(FloatRange range, double step)
    {
        double largest = Math.Max(Math.Abs(range.Low), Math.Abs(range.High));
        return largest > step * (range.IsSingle ? MaxFloatSteps : range.Kind == FloatScaleKind.Linear ? MaxValues : MaxCurvedSteps)
            ? new(RangeRule.TooManyValues, Step, $"steps of {Text(step)} are too small beside {Text(largest)}: neighbours would be the same {(range.IsSingle ? "float" : "double")}")
            : null;
    }

    private static RangeProblem? OfRareValues(FloatRange range, double step)
    {
        if (range.IsLog && range.High > MaxLogSteps * step)
        {
            return new(RangeRule.TooManyValues, High, $"a log scale reaches up to 2^40 steps, but high is {Text(range.High)} in steps of {Text(step)}");
        }

        if (range.Kind == FloatScaleKind.ReverseLog && 1 - range.Low > MaxLogSteps * step)
        {
            return new(RangeRule.TooManyValues, Low, $"a reverse log scale reaches down to 2^40 steps below 1, but low is {Text(range.Low)} in steps of {Text(step)}");
        }

        // The density falls off from a single peak, so the rarest value is one of the ends.
        return !range.IsNormal ? null
            : Share(range, range.Low, step) < MinShare ? Rare(Low, range.Low)
            : Share(range, range.High, step) < MinShare ? Rare(High, range.High)
            : null;
    }

    private static RangeProblem Rare(int argument, double value)
        => new(RangeRule.TooManyValues, argument, $"the values near {Text(value)} would be drawn less often than once in 2^45 times: narrow the range, or take a larger step");

    /// <summary>A lower bound of the share that the value at an end of the range has.</summary>
    private static double Share(FloatRange range, double end, double step)
    {
        double deviation = Deviation(range, end);
        double low = Deviation(range, range.Low);
        double high = Deviation(range, range.High);
        double nearest = low <= 0 && high >= 0 ? 0 : Math.Min(Math.Abs(low), Math.Abs(high));
        double cell = step / range.Std / (range.IsLog ? end + (step / 2) : 1);
        return Density(Math.Abs(deviation) + (cell / 2)) * cell / Math.Min(1, Density(nearest) * (high - low + (2 * cell)));
    }

    private static double Deviation(FloatRange range, double value) => ((range.IsLog ? Math.Log(value) : value) - range.Mean) / range.Std;

    private static double Density(double deviation) => Math.Exp(-deviation * deviation / 2) / Math.Sqrt(2 * Math.PI);

    private static bool IsNotFinite(double value) => double.IsNaN(value) || double.IsInfinity(value);
}
