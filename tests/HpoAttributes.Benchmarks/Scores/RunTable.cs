namespace HpoAttributes.Benchmarks;

/// <summary>Runs, by searcher and problem.</summary>
internal sealed class RunTable
{
    private readonly ILookup<(string Searcher, string Problem), SearchRun> _runs;

    public RunTable(IEnumerable<SearchRun> runs)
    {
        _runs = runs.ToLookup(run => (run.Searcher, run.Problem));
        Searchers = [.. _runs.Select(group => group.Key.Searcher).Distinct()];
    }

    /// <summary>Everyone with a run.</summary>
    public IReadOnlyList<string> Searchers { get; }

    /// <summary>A searcher's regrets after some trials; null unless it has run every problem for as long.</summary>
    public Regrets? RegretsOf(string searcher, IReadOnlyList<string> problems, int trials)
    {
        SearchRun[][] runs = [.. problems.Select(problem => _runs[(searcher, problem)].Where(run => run.Trials >= trials).ToArray())];
        return runs.Any(seeds => seeds.Length == 0)
            ? null
            : new([.. runs.Select(seeds => seeds.Select(run => ReferenceValues.Of(run.Problem).RegretOf(run.BestAfter(trials))).ToArray())]);
    }

    /// <summary>The mean time of a trial, in milliseconds.</summary>
    public double MillisecondsPerTrial(string searcher, IReadOnlyList<string> problems)
        => problems.SelectMany(problem => _runs[(searcher, problem)]).Average(run => 1000 * run.Seconds / run.Trials);
}
