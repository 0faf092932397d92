namespace HpoAttributes;

/// <summary>What a trial's values so far amount to, as values that are minimised.</summary>
/// <param name="Count">How many there are.</param>
/// <param name="Average">Their average.</param>
/// <param name="Best">The least of them.</param>
/// <param name="Last">The last of them.</param>
internal readonly record struct RunningValue(int Count, double Average, double Best, double Last)
{
    public static RunningValue None => new(0, 0, double.PositiveInfinity, double.PositiveInfinity);

    public RunningValue With(double value) => new(Count + 1, Average + ((value - Average) / (Count + 1)), Math.Min(Best, value), value);
}
