using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>How good our schedulers are on tasks with learning curves, with simulated workers, against runs of Optuna and Syne Tune.</summary>
internal sealed class MultiFidelityBenchmark : IBenchmark
{
    private const int Workers = 4;
    private const double HalfTime = 6;

    private MultiFidelityOptions _options = new();

    public string Name => "multifidelity";

    public string Usage => MultiFidelityOptions.Usage;

    public bool Accept(IReadOnlyList<string> words)
    {
        MultiFidelityOptions? options = MultiFidelityOptions.Parse(words);
        _options = options ?? _options;
        return options is not null;
    }

    public Verdict Run()
    {
        RaceContender[] contenders = [.. RaceContender.All.Where(contender => _options.Method is null || contender.Name == _options.Method)];
        var table = new RaceTable([.. RacePeer.ReadAll(), .. contenders.SelectMany(contender => RaceRunner.RunAll(contender, CurveTask.All, _options.Seeds, Workers))]);
        RaceClaim[] claims = [.. RaceClaim.Of(table, _options.Method ?? RaceContender.Default)];
        HalvingComparison[] halving = _options.Method is null ? [.. HalvingComparison.Counts.Select(workers => HalvingComparison.Run(workers, _options.Seeds))] : [];
        string text = $"{RaceText.OfClaims(claims)}\n{RaceText.OfRegrets(table)}\n{RaceText.OfHalving(halving)}";
        Console.WriteLine(text);
        if (_options.Write)
        {
            MultiFidelityPage.Write(text);
        }

        return Judge(claims, table.RegretsOf(_options.Method ?? RaceContender.Default, HalfTime).Mean, halving);
    }

    private static Verdict Judge(RaceClaim[] claims, double atHalfTime, HalvingComparison[] halving)
    {
        RaceClaim[] lost = [.. claims.Where(claim => !claim.IsMet)];
        HalvingComparison[] missed = [.. halving.Where(comparison => !comparison.IsMet)];
        bool isFast = atHalfTime <= claims[^1].PeerRegret;
        string words = string.Create(
            CultureInfo.InvariantCulture,
            $"multifidelity: ahead of every peer at {claims.Length - lost.Length} of {claims.Length} times{Listed(lost.Select(claim => $"not at {claim.Time}"))}; at time {HalfTime} the regret is {atHalfTime:F4}, the best peer's at time {claims[^1].Time} is {claims[^1].PeerRegret:F4}{(isFast ? string.Empty : ": missed")}; promotion takes fewer epochs than stopping with {halving.Length - missed.Length} of {halving.Length} numbers of workers{Listed(missed.Select(comparison => $"not with {comparison.Workers}"))}");
        return new(lost.Length == 0 && missed.Length == 0 && isFast ? Outcome.Met : Outcome.NotMet, words);
    }

    private static string Listed(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } list ? $" ({list})" : string.Empty;
}
