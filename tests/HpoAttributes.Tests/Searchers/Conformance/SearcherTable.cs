namespace HpoAttributes.Tests.Searchers.Conformance;

/// <summary>Every searcher of the library. A new one gets a line here, and with it all tests of this folder.</summary>
internal static class SearcherTable
{
    /// <summary>For searchers that need next to no time for a suggestion.</summary>
    private const int Many = 10_000;

    /// <summary>Beyond what such a searcher does not model; dear.</summary>
    private const int Few = 24;

    public static IReadOnlyList<SearcherCase> All { get; } =
    [
        new("random", HpoAttributes.Searchers.Random().Create, Many),
        new("grid", HpoAttributes.Searchers.Grid(3).Create, Many),
        new("quasi-random", HpoAttributes.Searchers.QuasiRandom().Create, Many),
        new("local", HpoAttributes.Searchers.Local().Create, Many),
        new("evolution", HpoAttributes.Searchers.Evolution(10).Create, Many),
        new("tpe", HpoAttributes.Searchers.Tpe().Create, 200),
        new("gp", HpoAttributes.Searchers.GaussianProcess().Create, 20, Few),
        new("auto", HpoAttributes.Searchers.Auto().Create, 60, Few),
        new("auto at every choice", context => new AutoSearcher(context, EveryChoice), 400, Few),
        new("cma-es", HpoAttributes.Searchers.CmaEs().Create, Many),
    ];

    // In a study as short as those of the other tests the default has no reason to change its choice.
    private static IReadOnlyList<AutoRule> EveryChoice =>
    [
        new("the start", facts => facts.Ended < 8, AutoChoice.GaussianProcess),
        new("one in three", facts => facts.Trial % 3 == 0 && facts.FitsCmaEs, AutoChoice.CmaEs),
        new("another one in three", facts => facts.Trial % 3 == 1, AutoChoice.Evolution),
        new("the rest", _ => true, AutoChoice.Tpe),
    ];

    public static SearcherCase Find(string name) => All.Single(searcher => searcher.Name == name);
}
