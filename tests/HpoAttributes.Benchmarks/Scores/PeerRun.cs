namespace HpoAttributes.Benchmarks;

/// <summary>A line of the peers' results.</summary>
/// <param name="S">The sampler.</param>
/// <param name="P">The problem.</param>
/// <param name="Seed">The seed.</param>
/// <param name="N">The number of trials.</param>
/// <param name="T">CPU seconds.</param>
/// <param name="Imp">Pairs of a trial and the best feasible value so far.</param>
internal sealed record PeerRun(string S, string P, int Seed, int N, double T, double[][] Imp)
{
    /// <summary>What the names of Optuna's samplers start with, so that none is taken for one of ours.</summary>
    public const string Prefix = "Optuna ";

    /// <summary>Every run of every peer.</summary>
    public static IEnumerable<SearchRun> ReadAll()
        => DataFiles.In("results").Where(path => path.EndsWith(".jsonl", StringComparison.Ordinal)).SelectMany(DataFiles.ReadLines<PeerRun>).Select(run => run.ToSearchRun());

    private SearchRun ToSearchRun() => new(Prefix + S, P, Seed, N, T, [.. Imp.Select(pair => new Improvement((int)pair[0], pair[1]))]);
}
