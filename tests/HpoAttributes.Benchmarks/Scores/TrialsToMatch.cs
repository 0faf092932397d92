namespace HpoAttributes.Benchmarks;

/// <summary>How many trials it takes to be as good as another.</summary>
internal static class TrialsToMatch
{
    /// <summary>The first number of trials whose mean regret is at most a target; null where none up to the last one is.</summary>
    public static int? Of(Func<int, double> meanRegretAfter, double target, int last)
        => Enumerable.Range(1, last).Select(trials => (int?)trials).FirstOrDefault(trials => meanRegretAfter(trials!.Value) <= target);
}
