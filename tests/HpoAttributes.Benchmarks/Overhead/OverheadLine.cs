namespace HpoAttributes.Benchmarks;

/// <summary>One figure of the benchmark: a searcher with so many finished trials behind it.</summary>
/// <param name="Searcher">Its name.</param>
/// <param name="Factory">The searcher.</param>
/// <param name="Trials">How many trials have finished.</param>
/// <param name="AimMilliseconds">What a suggestion should cost on a machine of today.</param>
/// <param name="MostYardsticks">The most that it may cost, as a multiple of the yardstick; null where nothing is judged.</param>
internal sealed record OverheadLine(string Searcher, SearcherFactory Factory, int Trials, double AimMilliseconds, double? MostYardsticks)
{
    public static IReadOnlyList<OverheadLine> All { get; } =
    [
        new("random", Searchers.Random(), 1_000, 0.003, 0.02),
        new("tpe", Searchers.Tpe(), 100, 0.25, null),
        new("tpe", Searchers.Tpe(), 1_000, 0.25, 1),
        new("tpe", Searchers.Tpe(), 5_000, 1, 1),
        new("tpe", Searchers.Tpe(), 20_000, 6, 1),
    ];
}
