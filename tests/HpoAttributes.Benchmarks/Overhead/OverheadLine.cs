namespace HpoAttributes.Benchmarks;

/// <summary>One figure of the benchmark: a searcher with so many finished trials behind it.</summary>
/// <param name="Searcher">Its name.</param>
/// <param name="Factory">The searcher.</param>
/// <param name="Trials">How many trials have finished.</param>
/// <param name="AimMilliseconds">What a suggestion should cost on a machine of today; null where nobody said.</param>
/// <param name="Yardstick">What its cost is compared with.</param>
/// <param name="MostYardsticks">The most that it may cost, as a multiple of the yardstick; null where nothing is judged.</param>
/// <param name="MostBytes">The most that it may allocate besides the proposed point; null where nothing is judged.</param>
/// <param name="Rounds">How many suggestions are measured.</param>
/// <param name="Choices">Whether the space is <see cref="ChoiceSpace"/> instead of <see cref="MixedSpace"/>.</param>
/// <param name="GoalCount">How many goals there are.</param>
internal sealed record OverheadLine(
    string Searcher, SearcherFactory Factory, int Trials, double? AimMilliseconds, Yardstick Yardstick, double? MostYardsticks, double? MostBytes, int Rounds = 31, bool Choices = false, int GoalCount = 1)
{
    private const double Bounded = 4096;

    /// <summary>What is searched.</summary>
    public ConfigSpace Space { get; } = Choices ? ConfigSpace.Of<ChoiceSpaceConfig>() : ConfigSpace.Of<MixedSpaceConfig>();

    /// <summary>The goals.</summary>
    public Goal[] Goals { get; } = [.. Enumerable.Repeat(Goal.Minimize, GoalCount)];

    // Up to 98 trials every one changes the widths of all kernels, and with them what is kept of their probabilities.
    private const double BoundedAtTheStart = 16_384;

    public static IReadOnlyList<OverheadLine> All { get; } =
    [
        new("random", Searchers.Random(), 1_000, 0.003, Yardstick.Kernels, 0.02, 0),
        new("quasi-random", Searchers.QuasiRandom(), 1_000, null, Yardstick.Kernels, 0.02, 0),
        new("tpe", Searchers.Tpe(), 100, 0.25, Yardstick.Kernels, null, BoundedAtTheStart),
        new("tpe", Searchers.Tpe(), 1_000, 0.25, Yardstick.Kernels, 1, Bounded),
        new("tpe", Searchers.Tpe(), 5_000, 1, Yardstick.Kernels, 1, Bounded),
        new("tpe", Searchers.Tpe(), 20_000, 6, Yardstick.Kernels, 1, Bounded),

        new("tpe-choices", Searchers.Tpe(), 1_000, 0.25, Yardstick.Kernels, 1, Bounded, Choices: true),
        new("tpe-choices", Searchers.Tpe(), 5_000, 1, Yardstick.Kernels, 1, Bounded, Choices: true),
        new("tpe-choices", Searchers.Tpe(), 20_000, 6, Yardstick.Kernels, 1, Bounded, Choices: true),
        new("tpe-2-goals", Searchers.Tpe(), 1_000, 0.25, Yardstick.Kernels, 1, null, GoalCount: 2),
        new("tpe-2-goals", Searchers.Tpe(), 5_000, 1, Yardstick.Kernels, 1, null, GoalCount: 2),

        // Not judged: it misses the aims, since most results change the front, and what dominates most is chosen anew.
        new("tpe-3-goals", Searchers.Tpe(), 1_000, 0.25, Yardstick.Kernels, null, null, GoalCount: 3),
        new("tpe-3-goals", Searchers.Tpe(), 5_000, 1, Yardstick.Kernels, null, null, GoalCount: 3),
        new("tpe-6-goals", Searchers.Tpe(), 1_000, 0.25, Yardstick.Kernels, null, null, GoalCount: 6),
        new("tpe-6-goals", Searchers.Tpe(), 5_000, 1, Yardstick.Kernels, null, null, GoalCount: 6),

        // Half of what Optuna's best case takes. Every eleventh result or so ends a generation, which the median does not show.
        new("cma-es", Searchers.CmaEs(), 1_000, 0.25, Yardstick.Kernels, 0.2, Bounded),
        new("cma-es", Searchers.CmaEs(), 10_000, 0.25, Yardstick.Kernels, 0.05, Bounded),

        // The aims in units of the yardstick, 0.17 ms and 160 ms on the machine where these bounds were set.
        new("gp", Searchers.GaussianProcess(), 100, 20, Yardstick.Cholesky, 120, null),
        new("gp", Searchers.GaussianProcess(), 1_000, 200, Yardstick.Cholesky, 1.25, null, Rounds: 11),
    ];
}
