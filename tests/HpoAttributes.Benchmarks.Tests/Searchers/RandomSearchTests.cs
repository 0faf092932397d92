namespace HpoAttributes.Benchmarks.Tests;

/// <summary>Random search is what both sides have, so it shows whether the problems, their spaces and the protocol are the same.</summary>
public sealed class RandomSearchTests
{
    private const int Points = 2000;
    private const int ReferencePoints = 20_000;
    private const int Seeds = 40;
    private const int Trials = 50;
    private const double MostDeviations = 4;

    public static TheoryData<string> Names => [.. ProblemCatalog.All.Select(problem => problem.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Median_OfOurRandomPoints_IsThatOfTheReference(string name)
    {
        Problem problem = ProblemCatalog.All.Single(problem => problem.Name == name);
        Evaluation[] feasible = [.. Enumerable.Range(0, Points).Select(trial => EvaluateDraw(problem, trial)).Where(evaluation => evaluation.IsFeasible)];

        double below = feasible.Count(evaluation => evaluation.Value < ReferenceValues.Of(name).RandomMedian) / (double)feasible.Length;
        double error = 0.5 * Math.Sqrt((1.0 / feasible.Length) + (1.0 / ReferencePoints));
        Assert.InRange((below - 0.5) / error, -MostDeviations, MostDeviations);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Regret_OfOurRandomSearch_IsThatOfOptunas(string name)
    {
        Problem problem = ProblemCatalog.All.Single(problem => problem.Name == name);
        var contender = new Contender("random", HpoAttributes.Searchers.Random());
        var runs = new RunTable([.. PeerRun.ReadAll(), .. SearchRunner.RunAll(contender, [problem], Seeds, Trials)]);
        Regrets ours = runs.RegretsOf("random", [name], Trials)!;
        Regrets theirs = runs.RegretsOf("Optuna random", [name], Trials)!;

        // Mann and Whitney's test: the regrets of one problem are far from normal.
        double better = AverageRank.Of(theirs, [ours]) - 1;
        double error = Math.Sqrt((ours.Seeds + theirs.Seeds + 1) / (12.0 * ours.Seeds * theirs.Seeds));
        Assert.InRange((better - 0.5) / error, -MostDeviations, MostDeviations);
    }

    private static Evaluation EvaluateDraw(Problem problem, int trial)
        => problem.Evaluate(new RandomSearcher(problem.Space.ConfigSpace).Suggest(trial, new())!.Value.Point);
}
