namespace HpoAttributes.Tests.Searchers.Ranking;

public class TrialRankingTests
{
    private static readonly Goal[] OneGoal = [Goal.Maximize];
    private static readonly Goal[] TwoGoals = [Goal.Minimize, Goal.Maximize];

    [Fact]
    public void Best_OfOneGoal_AreFeasibleThenLessBrokenThenFailed()
    {
        var history = new TrialHistory();
        Add(history, [1.0], broken: 2);
        Add(history, null);
        Add(history, [1.0], broken: 1);
        Add(history, [1.0]);
        Add(history, [2.0]);
        Assert.Equal([4, 3, 2, 0, 1], Best(history, OneGoal, 5));
    }

    [Fact]
    public void Best_OfTwoGoals_ComeFrontByFront()
    {
        var history = new TrialHistory();
        Add(history, [3, -3]);
        Add(history, [1, -2], broken: 1);
        Add(history, [2, -1]);
        Add(history, [1, -2]);
        Add(history, null);
        Assert.Equal([2, 3], Best(history, TwoGoals, 2).Order());
        Assert.Equal([2, 3, 0, 1, 4], [.. Best(history, TwoGoals, 2).Order(), .. Best(history, TwoGoals, 5).Skip(2)]);
    }

    [Fact]
    public void Best_OfALargeFront_AreSpreadOverIt()
    {
        var history = new TrialHistory();
        for (int i = 0; i <= 100; i++)
        {
            Add(history, [i, -(100 - i)]);
        }

        int[] best = [.. Best(history, TwoGoals, 9).Order()];
        Assert.All(best.Zip(best.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 2, 25));
        Assert.InRange(best[0], 0, 20);
        Assert.InRange(best[^1], 80, 100);
    }

    [Fact]
    public void Update_TrialByTrial_IsThatOfTheWhole()
    {
        var history = new TrialHistory();
        var ranking = new TrialRanking(TwoGoals);
        var random = new RandomStream(1, 1, 1);
        for (int i = 0; i < 60; i++)
        {
            Add(history, [random.NextInt64(8), random.NextInt64(8)]);
            ranking.Update(history);
            var numbers = new List<int>();
            ranking.AddBest((i + 2) / 2, numbers);
            Assert.Equal(Best(history, TwoGoals, (i + 2) / 2).Order(), numbers.Order());
        }

        Assert.Equal(60, ranking.CompletedCount);
        ranking.Update(new());
        Assert.Equal(0, ranking.Count);
    }

    private static List<int> Best(TrialHistory history, Goal[] goals, int count)
    {
        var ranking = new TrialRanking(goals);
        ranking.Update(history);
        var numbers = new List<int>();
        ranking.AddBest(count, numbers);
        return numbers;
    }

    private static void Add(TrialHistory history, double[]? values, double broken = -1)
    {
        var trial = new Trial(history.Count, [0.5], new SampleConfig());
        TrialOutcome outcome = values is null ? TrialOutcome.Failed("no", default) : TrialOutcome.Completed(new(values), default);
        history.Add(trial);
        history.Replace(trial with { State = outcome.State, Outcome = outcome, Constraints = Trial.NoConstraints.Add("memory", broken) });
    }
}
