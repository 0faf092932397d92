namespace HpoAttributes.Benchmarks;

/// <summary>What one of our searchers is held to: another one of Optuna's, on a family, after a number of trials.</summary>
/// <param name="Searcher">Ours.</param>
/// <param name="Opponents">The samplers of Optuna whose better one it is compared with.</param>
internal sealed record Claim(string Searcher, Func<ProblemFamily, int, IReadOnlyList<string>> Opponents)
{
    /// <summary>The default against the best of Optuna; each method against Optuna's of the same kind, where that ran as long.</summary>
    public static IReadOnlyList<Claim> All { get; } =
    [
        new("auto", Benchmarks.Opponents.Of),
        new("tpe", (_, _) => ["tpe"]),
        new("gp", (_, trials) => trials <= Benchmarks.Opponents.LastOfGp ? ["gp"] : []),
        new("cma", (_, _) => ["cma"]),
    ];
}
