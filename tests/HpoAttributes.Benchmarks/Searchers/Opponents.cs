namespace HpoAttributes.Benchmarks;

/// <summary>Whom we are measured against: the best of Optuna for each family and number of trials, fixed before our searchers were written.</summary>
internal static class Opponents
{
    /// <summary>The numbers of trials after which searchers are compared.</summary>
    public static IReadOnlyList<int> Budgets { get; } = [50, 100, 200];

    /// <summary>The samplers whose better one is the opponent: `gp` ran for 100 trials only.</summary>
    public static IReadOnlyList<string> Of(ProblemFamily family, int trials) => (family, trials) switch
    {
        (ProblemFamily.Conditional, _) => ["tpe_group"],
        (_, <= 100) => ["gp"],
        (ProblemFamily.Bbob, _) => ["cma"],
        _ => ["tpe", "cma"],
    };
}
