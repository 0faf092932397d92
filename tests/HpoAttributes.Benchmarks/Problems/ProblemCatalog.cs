namespace HpoAttributes.Benchmarks;

/// <summary>Every problem.</summary>
internal static class ProblemCatalog
{
    private static readonly string[] SurrogateNames = ["svm_digits", "mlp_digits", "knn_digits", "gbr_diabetes", "logreg_cancer"];
    private static readonly int[] BbobDimensions = [5, 10];

    public static IReadOnlyList<Problem> All { get; } =
    [
        .. SurrogateNames.Select(SurrogateProblem.Read),
        ConditionalProblem.Read("cond_optimizer", OptimizerChoice.Evaluate),
        ConditionalProblem.Read("constr_memory", MemoryLimit.Evaluate),
        .. BbobDimensions.SelectMany(BbobProblem.ReadAll),
    ];

    /// <summary>The problems of one family.</summary>
    public static IReadOnlyList<Problem> Of(ProblemFamily family) => [.. All.Where(problem => problem.Family == family)];
}
