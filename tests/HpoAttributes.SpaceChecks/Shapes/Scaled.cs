namespace HpoAttributes.SpaceChecks;

internal static class Outer
{
    /// <summary>A nested struct that every worker may use.</summary>
    [ThreadSafeObjective]
    internal readonly record struct Scaled(double Factor)
    {
        [Objective]
        public double Value([Choice(1, 2, 4)] int size, Tail? tail = null) => Factor * (size + (tail?.Length ?? 0));
    }
}
