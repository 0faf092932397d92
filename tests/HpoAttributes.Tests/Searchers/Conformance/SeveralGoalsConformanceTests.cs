
namespace HpoAttributes.Tests.Searchers.Conformance;

/// <summary>What searchers that follow several goals keep to, on the spaces with most kinds of hyperparameters.</summary>
public class SeveralGoalsConformanceTests
{
    private const int Trials = 30;

    public static TheoryData<string, int, string> Cases
        => [.. from searcher in new[] { "evolution", "tpe", "gp" } from goals in new[] { 2, 3, 4 } from space in new[] { "groups with constraints", "finite with groups" } select (searcher, goals, space)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Suggest_WithSeveralGoals_IsValidAndAFunctionOfTheHistory(string searcher, int goals, string space)
    {
        ConfigSpace config = SearcherConformanceTests.SpaceOf(space);
        ISearcher old = Create(searcher, config, goals, Goal.Minimize);
        var study = new SimulatedStudy(config, goals: goals);
        List<Suggestion> suggestions = study.Run(old, Trials);
        Assert.All(suggestions, suggestion => Assert.Null(config.ProblemOf(suggestion.Point)));
        Assert.All(suggestions, suggestion => Assert.True(config.IsFeasible(suggestion.Point)));

        double[]? next = old.Suggest(study.History.Count, study.History)?.Point;
        Assert.Equal(next, Create(searcher, config, goals, Goal.Minimize).Suggest(study.History.Count, study.History)?.Point);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Suggest_ToMaximizeSeveralGoals_IsAsToMinimizeTheNegatives(string searcher, int goals, string space)
    {
        ConfigSpace config = SearcherConformanceTests.SpaceOf(space);
        double[][] minimized = Points(new SimulatedStudy(config, goals: goals).Run(Create(searcher, config, goals, Goal.Minimize), Trials));
        double[][] maximized = Points(new SimulatedStudy(config, sign: -1, goals).Run(Create(searcher, config, goals, Goal.Maximize), Trials));
        Assert.Equal(minimized, maximized);
    }

    private static ISearcher Create(string searcher, ConfigSpace space, int goals, Goal goal)
        => SearcherTable.Find(searcher).Create(new(space, [.. Enumerable.Repeat(goal, goals)], Seed: 7, Workers: 3, Trials, []));

    private static double[][] Points(List<Suggestion> suggestions) => [.. suggestions.Select(suggestion => suggestion.Point)];
}
