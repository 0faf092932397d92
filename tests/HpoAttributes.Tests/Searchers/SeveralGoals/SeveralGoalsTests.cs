namespace HpoAttributes.Tests.Searchers.SeveralGoals;

/// <summary>Searchers that follow several goals dominate clearly more than random search does with as many trials.</summary>
public class SeveralGoalsTests
{
    private const double Reference = 1.1;
    private const int Seeds = 4;

    [Fact]
    public void GaussianProcess_In60TrialsOfZdt1_FindsMostOfTheFront()
    {
        // All that can be dominated is 0.877.
        TrialHistory history = GoalProblem.Zdt1.Run(new GaussianProcessSearcher(GoalProblem.Space, Minimize(2), seed: 1), 60);
        Assert.InRange(GoalProblem.Zdt1.VolumeOf(history, Reference), 0.75, 0.877);
    }

    [Fact]
    public void GaussianProcess_OfZdt3_CrossesTheGapsInTheFront()
    {
        // Half of its pieces dominate 1.0; the leftmost alone 0.6.
        double volume = Enumerable.Range(0, Seeds).Average(seed => GoalProblem.Zdt3.VolumeOf(GoalProblem.Zdt3.Run(new GaussianProcessSearcher(GoalProblem.Space, Minimize(2), seed), 60), Reference));
        Assert.InRange(volume, 1, 1.35);
    }

    [Fact]
    public void Tpe_OfZdt1_DominatesMoreThanRandomSearch()
        => AssertBetter(GoalProblem.Zdt1, 200, 0.15, seed => new TpeSearcher(GoalProblem.Space, Minimize(2), seed));

    [Fact]
    public void Nsga2_OfZdt1_DominatesMoreThanRandomSearch()
        => AssertBetter(GoalProblem.Zdt1, 400, 0.25, seed => new EvolutionSearcher(GoalProblem.Space, Minimize(2), seed: seed));

    [Fact]
    public void Nsga2_OfZdt2_DominatesMoreThanRandomSearch()
        => AssertBetter(GoalProblem.Zdt2, 1000, 0.15, seed => new EvolutionSearcher(GoalProblem.Space, Minimize(2), seed: seed));

    [Fact]
    public void Nsga2_OfDtlz2WithThreeGoals_DominatesMoreThanRandomSearch()
        => AssertBetter(GoalProblem.Dtlz2(3), 400, 0.08, seed => new EvolutionSearcher(GoalProblem.Space, Minimize(3), seed: seed));

    [Fact]
    public void Nsga3_OfDtlz2WithFourGoals_DominatesMoreThanRandomSearch()
        => AssertBetter(GoalProblem.Dtlz2(4), 1000, 0.08, seed => new EvolutionSearcher(GoalProblem.Space, Minimize(4), seed: seed));

    private static void AssertBetter(GoalProblem problem, int trials, double margin, Func<long, ISearcher> create)
    {
        double ours = Enumerable.Range(0, Seeds).Average(seed => problem.VolumeOf(problem.Run(create(seed), trials), Reference));
        double random = Enumerable.Range(0, Seeds).Average(seed => problem.VolumeOf(problem.Run(new RandomSearcher(GoalProblem.Space, seed), trials), Reference));
        Assert.True(ours > random + margin, FormattableString.Invariant($"{ours:F3} against {random:F3} of random search"));
    }

    private static Goal[] Minimize(int goals) => [.. Enumerable.Repeat(Goal.Minimize, goals)];
}
