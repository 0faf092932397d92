namespace HpoAttributes.Benchmarks;

/// <summary>A searcher of ours that the benchmark runs.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Factory">The searcher with its settings.</param>
internal sealed record Contender(string Name, SearcherFactory Factory)
{
    /// <summary>Everyone who is run.</summary>
    public static IReadOnlyList<Contender> All { get; } =
    [
        new("auto", Searchers.Auto()),
        new("random", Searchers.Random()),
        new("evolution", Searchers.Evolution()),
        new("tpe", Searchers.Tpe()),
        new("gp", Searchers.GaussianProcess()),
        new("cma", Searchers.CmaEs()),
    ];
}
