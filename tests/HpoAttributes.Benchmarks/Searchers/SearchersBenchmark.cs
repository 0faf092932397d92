using System.Diagnostics;
using System.Globalization;

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
        ClaimResult[] claims = [.. ClaimResult.Of(standings)];
        MatchResult[] matches = [.. MatchResult.Of(standings)];
        string text = $"{ClaimsText.Of(claims, matches)}\n{string.Join('\n', standings.Select(one => StandingsText.Of(one, _options.Detail)))}";
        Console.WriteLine(text);
        if (_options.Write)
        {
            SearchersPage.Write(text);
        }

        return Judge(claims, matches);
    }

    private SearchRun[] RunAll(Contender contender, ProblemFamily family)
    {
        long started = Stopwatch.GetTimestamp();
        SearchRun[] runs = SearchRunner.RunAll(contender, ProblemCatalog.Of(family), _options.Seeds, Opponents.Budgets[^1]);
        Console.Error.WriteLine(FormattableString.Invariant($"{family.ToString().ToLowerInvariant()}/{contender.Name}: {runs.Length} runs in {Stopwatch.GetElapsedTime(started).TotalSeconds:F1} s"));
        return runs;
    }

    /// <summary>A claim is lost where the whole interval is on the opponent's side.</summary>
    private static Verdict Judge(ClaimResult[] claims, MatchResult[] matches)
    {
        int shown = claims.Count(claim => claim.Comparison.Finding is Finding.Shown);
        int better = claims.Count(claim => claim.Comparison.Finding is Finding.Better or Finding.Tie);
        ClaimResult[] lost = [.. claims.Where(claim => claim.Comparison.IsLost)];
        MatchResult[] missed = [.. matches.Where(match => !match.IsMet)];
        string words = $"searchers: of {claims.Length} claims {shown} are shown, {better} better or level but not shown, {lost.Length} lost{Listed(lost.Select(claim => $"{claim.Searcher} on {claim.Family} after {claim.Trials}"))}; "
            + $"of {matches.Length} aims for the trials needed {missed.Length} are missed{Listed(missed.Select(match => $"{match.Family} as Optuna {match.Aim.Sampler}, after {match.Trials?.ToString(CultureInfo.InvariantCulture) ?? "more"} instead of {match.Aim.Trials}"))}";
        return new(lost.Length == 0 && missed.Length == 0 ? Outcome.Met : Outcome.NotMet, words);
    }

    private static string Listed(IEnumerable<string> items) => string.Join("; ", items) is { Length: > 0 } list ? $" ({list})" : string.Empty;
}
