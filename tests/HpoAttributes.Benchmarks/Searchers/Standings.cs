namespace HpoAttributes.Benchmarks;

/// <summary>How searchers stand on a family after some trials.</summary>
internal sealed class Standings
{
    private readonly RunTable _runs;
    private readonly Dictionary<string, Regrets> _regrets;

    /// <param name="runs">The runs of everyone.</param>
    /// <param name="family">The family.</param>
    /// <param name="trials">The number of trials.</param>
    /// <param name="against">A sampler of Optuna to compare with, where it ran as long; null for the family's opponent.</param>
    public Standings(RunTable runs, ProblemFamily family, int trials, string? against = null)
    {
        _runs = runs;
        (Family, Trials) = (family, trials);
        Problems = [.. ProblemCatalog.Of(family).Select(problem => problem.Name)];
        _regrets = RegretsAfter(trials);
        Opponent = OpponentAmong(_regrets, trials, against);
    }

    public ProblemFamily Family { get; }

    public int Trials { get; }

    /// <summary>The family's problems, by name.</summary>
    public IReadOnlyList<string> Problems { get; }

    /// <summary>The sampler that ours are measured against.</summary>
    public string Opponent { get; }

    /// <summary>Everyone who ran every problem as long, the best first.</summary>
    public IEnumerable<string> Everyone => _regrets.OrderBy(entry => entry.Value.Mean).Select(entry => entry.Key);

    /// <summary>Our searchers, the best first.</summary>
    public IEnumerable<string> Ours => Everyone.Where(IsOurs);

    public static bool IsOurs(string searcher) => !searcher.StartsWith(PeerRun.Prefix, StringComparison.Ordinal);

    public Regrets RegretsOf(string searcher) => _regrets[searcher];

    public double RelativeRegretOf(string searcher) => RelativeRegret.Of(_regrets[searcher], _regrets[PeerRun.Prefix + "random"]);

    public double RankOf(string searcher) => AverageRank.Of(_regrets[searcher], _regrets.Where(entry => entry.Key != searcher).Select(entry => entry.Value));

    public double MillisecondsPerTrial(string searcher) => _runs.MillisecondsPerTrial(searcher, Problems);

    /// <summary>A searcher of ours against the opponent.</summary>
    public Comparison Compare(string searcher) => Compare(searcher, Opponent);

    /// <summary>A searcher of ours against another one.</summary>
    public Comparison Compare(string searcher, string other) => Comparison.Of(_regrets[searcher], _regrets[other]);

    /// <summary>The better of some samplers of Optuna; null unless all of them ran as long.</summary>
    public string? BetterOf(IReadOnlyList<string> samplers)
    {
        string[] names = [.. samplers.Select(sampler => PeerRun.Prefix + sampler)];
        return names.All(_regrets.ContainsKey) ? names.MinBy(name => _regrets[name].Mean) : null;
    }

    /// <summary>As <see cref="Compare(string)"/>, on one problem: over seeds alone.</summary>
    public Comparison Compare(string searcher, int problem) => Comparison.Of(_regrets[searcher].Only(problem), _regrets[Opponent].Only(problem));

    /// <summary>After how many trials a searcher of ours is where another one is at these; null for never.</summary>
    public int? TrialsToMatch(string searcher, string other, int last)
        => Benchmarks.TrialsToMatch.Of(trials => RegretAfter(searcher, trials) ?? double.PositiveInfinity, _regrets[other].Mean, last);

    /// <summary>The mean regret of someone after another number of trials; null without it.</summary>
    public double? RegretAfter(string searcher, int trials) => _runs.RegretsOf(searcher, Problems, trials)?.Mean;

    private Dictionary<string, Regrets> RegretsAfter(int trials)
    {
        var regrets = new Dictionary<string, Regrets>();
        foreach (string searcher in _runs.Searchers)
        {
            if (_runs.RegretsOf(searcher, Problems, trials) is { } found)
            {
                regrets.Add(searcher, found);
            }
        }

        return regrets;
    }

    private string OpponentAmong(Dictionary<string, Regrets> regrets, int trials, string? against)
    {
        string wished = PeerRun.Prefix + against;
        return regrets.ContainsKey(wished) ? wished : Opponents.Of(Family, trials).Select(sampler => PeerRun.Prefix + sampler).MinBy(sampler => regrets[sampler].Mean)!;
    }
}
