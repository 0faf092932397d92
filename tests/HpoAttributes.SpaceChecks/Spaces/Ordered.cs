namespace HpoAttributes.SpaceChecks;

/// <summary>Hyperparameters below others, by construction: of integers, in a chain of them, on a log scale, and in a group.</summary>
internal static class Ordered
{
    [Objective]
    public static double Value(
        Span span,
        [IntRange(1, 10), LessThan(nameof(middle))] int low = 2,
        [IntRange(1, 10), LessThan(nameof(high))] int middle = 5,
        [IntRange(1, 10)] int high = 9,
        [LogUniform(1e-6, 1), LessThan(nameof(rate))] double lastRate = 1e-4,
        [LogUniform(1e-4, 1)] double rate = 1e-2)
        => span.To - span.From + low + middle + high + lastRate + rate;
}
