namespace HpoAttributes.Benchmarks;

/// <summary>One study of a problem, one trial at a time.</summary>
/// <param name="Searcher">Who proposed the trials.</param>
/// <param name="Problem">The problem's name.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Trials">How many trials there were.</param>
/// <param name="Seconds">How long it took, nearly all of it the searcher's.</param>
/// <param name="Improvements">The best-so-far curve where it steps down.</param>
internal sealed record SearchRun(string Searcher, string Problem, int Seed, int Trials, double Seconds, IReadOnlyList<Improvement> Improvements)
{
    /// <summary>The best feasible value of the first trials; null where none was feasible.</summary>
    public double? BestAfter(int trials)
        => Improvements.LastOrDefault(improvement => improvement.Trial <= trials) is { Trial: > 0 } best ? best.Value : null;
}
