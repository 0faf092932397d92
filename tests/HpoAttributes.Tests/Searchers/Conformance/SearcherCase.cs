namespace HpoAttributes.Tests.Searchers.Conformance;

/// <summary>A searcher that must keep what every searcher promises.</summary>
/// <param name="Name">Its name in test results.</param>
/// <param name="Create">Makes it.</param>
/// <param name="Trials">How long a study it has to stand.</param>
/// <param name="ShortTrials">How long the studies of the other tests are.</param>
internal sealed record SearcherCase(string Name, Func<SearcherContext, ISearcher> Create, int Trials = 2_000, int ShortTrials = 60);
