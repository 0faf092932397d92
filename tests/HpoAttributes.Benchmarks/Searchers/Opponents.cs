namespace HpoAttributes.Benchmarks;

/// <summary>Whom we are measured against: the best of Optuna for each family and number of trials, fixed before our searchers were written.</summary>
internal static class Opponents
{
    /// <summary>How many trials Optuna's `gp` ran for: it is slow.</summary>
    public const int LastOfGp = 100;

    /// <summary>The numbers of trials after which searchers are compared.</summary>
    public static IReadOnlyList<int> Budgets { get; } = [50, 100, 200];

    /// <summary>The samplers whose better one is the opponent.</summary>
    public static IReadOnlyList<string> Of(ProblemFamily family, int trials) => (family, trials) switch
    {
        (ProblemFamily.Conditional, _) => ["tpe_group"],
        (_, <= LastOfGp) => ["gp"],
        (ProblemFamily.Bbob, _) => ["cma"],
        _ => ["tpe", "cma"],
    };
}
