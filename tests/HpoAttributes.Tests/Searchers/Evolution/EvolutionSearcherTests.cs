namespace HpoAttributes.Tests.Searchers.Evolution;

public class EvolutionSearcherTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<PointConfig<SquareShape>>();

    [Theory]
    [InlineData(EvolutionMethod.Aging)]
    [InlineData(EvolutionMethod.Nsga2)]
    public void Suggest_AfterTheStart_GathersAroundTheBest(EvolutionMethod method)
    {
        TrialHistory history = Run(new(Space, populationSize: 20, method: method, seed: 1), 200, point => TrialOutcome.Completed(Distance(point), default));
        Assert.True(history.Skip(150).Average(trial => Distance(trial.Point)) < history.Take(20).Average(trial => Distance(trial.Point)) / 3);
    }

    [Fact]
    public void Suggest_WithFailures_AvoidsWhereTheyAre()
    {
        TrialHistory history = Run(new(Space, populationSize: 20, seed: 1), 200, point => point[0] > 0.5 ? TrialOutcome.Failed("no", default) : TrialOutcome.Completed(point[1], default));
        Assert.InRange(history.Skip(150).Count(trial => trial.State == TrialState.Failed), 0, 10);
    }

    [Fact]
    public void Suggest_WhereEverythingFailed_IsRandom()
    {
        TrialHistory history = Run(new(Space, populationSize: 5, seed: 1), 40, _ => TrialOutcome.Failed("no", default));
        Assert.Equal(new RandomSearcher(Space, seed: 1).Suggest(40, history)!.Value.Point, new EvolutionSearcher(Space, method: EvolutionMethod.Nsga2, populationSize: 5, seed: 1).Suggest(40, history)!.Value.Point);
    }

    [Theory]
    [InlineData(DuplicatePolicy.Skip)]
    [InlineData(DuplicatePolicy.Reuse)]
    [InlineData(DuplicatePolicy.Repeat)]
    public void Suggest_WhileOthersRun_GivesNoneOfThem(DuplicatePolicy duplicates)
    {
        ConfigSpace[] spaces = duplicates == DuplicatePolicy.Skip ? [ConfigSpace.Of<PointConfig<MixedShape>>()] : [ConfigSpace.Of<PointConfig<MixedShape>>(), ConfigSpace.Of<PointConfig<FewShape>>()];
        foreach (ConfigSpace space in spaces)
        {
            TrialHistory history = RunAtOnce(space, new EvolutionSearcher(space, populationSize: 2, seed: 1, duplicates: duplicates), 12);
            Assert.Equal(200, history.Count);
            for (int number = 0; number < history.Count; number++)
            {
                Assert.Distinct(history.Skip(number).Take(12).Select(trial => space.HashOf(trial.Config)));
            }
        }
    }

    [Fact]
    public void Suggest_WhereEverythingRuns_RunsSomethingAgain()
    {
        ConfigSpace space = ConfigSpace.Of<PointConfig<FewShape>>();
        TrialHistory history = RunAtOnce(space, new EvolutionSearcher(space, populationSize: 2, seed: 1, duplicates: DuplicatePolicy.Repeat), 30);
        Assert.Equal(200, history.Count);
    }

    [Theory]
    [InlineData(1, 2, EvolutionMethod.ByGoals, 1, "a population smaller than two cannot evolve: the size must be at least 2, but is 1 (Parameter 'populationSize')")]
    [InlineData(2, 0, EvolutionMethod.ByGoals, 1, "the size of a tournament must be from 1 to that of the population, 2, but is 0 (Parameter 'tournamentSize')")]
    [InlineData(5, 9, EvolutionMethod.ByGoals, 1, "the size of a tournament must be from 1 to that of the population, 5, but is 9 (Parameter 'tournamentSize')")]
    [InlineData(2, 2, EvolutionMethod.Aging, 2, "regularised evolution follows one goal, but the objective has 2: choose another method (Parameter 'method')")]
    [InlineData(2, 2, EvolutionMethod.Nsga3, 1, "NSGA-III needs at least two goals, but the objective has 1: choose another method (Parameter 'method')")]
    [InlineData(2, 2, (EvolutionMethod)9, 1, "there is no method 9: choose one of ByGoals, Aging, Nsga2, Nsga3 (Parameter 'method')")]
    public void Searcher_OfWrongSettings_SaysWhatIsAllowed(int population, int tournament, EvolutionMethod method, int goals, string message)
        => Assert.Equal(message, Assert.Throws<ArgumentException>(() => new EvolutionSearcher(Space, new Goal[goals], population, tournament, method)).Message);

    private static double Distance(IReadOnlyList<double> point) => Math.Abs(point[0] - 0.3) + Math.Abs(point[1] - 0.7);

    /// <summary>Runs 200 trials, so many of them at once.</summary>
    private static TrialHistory RunAtOnce(ConfigSpace space, EvolutionSearcher searcher, int pending)
    {
        var history = new TrialHistory();
        while (history.Count < 200 && searcher.Suggest(history.Count, history) is { } suggestion)
        {
            history.Add(new(history.Count, suggestion.Point, space.Decode(suggestion.Point)) { State = TrialState.Running });
            if (history.Count >= pending)
            {
                Trial first = history[history.Count - pending];
                TrialOutcome outcome = TrialOutcome.Completed(first.Point[0], default);
                history.Replace(first with { State = outcome.State, Outcome = outcome });
            }
        }

        return history;
    }

    private static TrialHistory Run(EvolutionSearcher searcher, int trials, Func<double[], TrialOutcome> objective)
    {
        var history = new TrialHistory();
        for (int number = 0; number < trials; number++)
        {
            double[] point = searcher.Suggest(number, history)!.Value.Point;
            var trial = new Trial(number, point, Space.Decode(point));
            TrialOutcome outcome = objective(point);
            history.Add(trial);
            history.Replace(trial with { State = outcome.State, Outcome = outcome });
        }

        return history;
    }
}
