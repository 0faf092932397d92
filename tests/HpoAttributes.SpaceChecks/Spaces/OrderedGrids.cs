namespace HpoAttributes.SpaceChecks;

/// <summary>Orders of values in steps and on log scales, of some below continuous ones, and of continuous ones.</summary>
internal static class OrderedGrids
{
    [Objective]
    public static double Value(
        [LogIntRange(1, 8), LessThan(nameof(high))] int low = 2,
        [LogIntRange(1, 8)] int high = 5,
        [Uniform(0, 1, Step = 0.25), LessThan(nameof(to))] double from = 0.25,
        [Uniform(0, 1, Step = 0.1)] double to = 0.5,
        [Uniform(0, 1, Step = 0.1), LessThan(nameof(ceiling))] double floor = 0.1,
        [Uniform(0.05, 1)] double ceiling = 0.5,
        [Uniform(0, 1), LessThan(nameof(last))] double first = 0.25,
        [Uniform(0, 1)] double last = 0.75)
        => high - low + to - from + ceiling - floor + last - first;
}
