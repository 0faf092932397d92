using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>How good our searchers are, on problems that Optuna's samplers ran as well.</summary>
internal sealed class SearchersBenchmark : IBenchmark
{
    private SearchersOptions _options = new();

    public string Name => "searchers";

    public string Usage => SearchersOptions.Usage;

    public bool Accept(IReadOnlyList<string> words)
    {
        SearchersOptions? options = SearchersOptions.Parse(words);
        _options = options ?? _options;
        return options is not null;
    }

    public Verdict Run()
    {
        Contender[] contenders = [.. Contender.All.Where(contender => _options.Searcher is null || contender.Name == _options.Searcher)];
        if (contenders.Length == 0)
        {
            return new(Outcome.NotMeasured, $"searchers: none is called '{_options.Searcher}'; there are {string.Join(", ", Contender.All.Select(contender => contender.Name))}");
        }

        ProblemFamily[] families = [.. Enum.GetValues<ProblemFamily>().Where(family => _options.Family is null || family == _options.Family)];
        var runs = new RunTable([.. PeerRun.ReadAll(), .. families.SelectMany(family => contenders.SelectMany(contender => RunAll(contender, family)))]);
        Standings[] standings = [.. families.SelectMany(family => Opponents.Budgets.Select(trials => new Standings(runs, family, trials, _options.Against)))];
        string text = string.Join('\n', standings.Select(one => StandingsText.Of(one, _options.Detail)));
        Console.WriteLine(text);
        if (_options.Write)
        {
            SearchersPage.Write(text);
        }

        return Judge(standings);
    }

    private SearchRun[] RunAll(Contender contender, ProblemFamily family)
    {
        long started = Stopwatch.GetTimestamp();
        SearchRun[] runs = SearchRunner.RunAll(contender, ProblemCatalog.Of(family), _options.Seeds, Opponents.Budgets[^1]);
        Console.Error.WriteLine(FormattableString.Invariant($"{family.ToString().ToLowerInvariant()}/{contender.Name}: {runs.Length} runs in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s"));
        return runs;
    }

    /// <summary>On each family, after each number of trials, our best searcher decides.</summary>
    private static Verdict Judge(Standings[] standings)
    {
        (string Words, bool IsMet)[] judged = [.. standings.Select(Judge)];
        int met = judged.Count(one => one.IsMet);
        return new(
            met == judged.Length ? Outcome.Met : Outcome.NotMet,
            $"searchers: our best is shown to be better than Optuna's, or level, in {met} of {judged.Length} comparisons: {string.Join("; ", judged.Select(one => one.Words))}");
    }

    private static (string Words, bool IsMet) Judge(Standings standings)
    {
        string best = standings.Ours.First();
        Comparison comparison = standings.Compare(best);
        return (FormattableString.Invariant($"{standings.Family.ToString().ToLowerInvariant()} {standings.Trials} {best} {comparison.Finding.ToString().ToLowerInvariant()} ({comparison.Difference:+0.0000;-0.0000;0.0000})"), comparison.IsMet);
    }
}
