using HpoAttributes.Tests.Searchers.Conformance;

namespace HpoAttributes.Tests.Searchers;

public class TpeSearcherTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<SampleConfig>();

    [Theory]
    [InlineData(Goal.Minimize)]
    [InlineData(Goal.Maximize)]
    public void Suggest_AfterTheStart_GathersAroundTheBest(Goal goal)
    {
        double sign = goal == Goal.Minimize ? 1 : -1;
        TrialHistory history = Run(new TpeSearcher(Space, [goal], seed: 1), 80, point => sign * (Math.Abs(point[0] - 0.3) + Math.Abs(point[1] - 0.7)));
        double[] first = [.. history.Take(10).Select(trial => sign * trial.Values!.Value[0])];
        double[] last = [.. history.Skip(60).Select(trial => sign * trial.Values!.Value[0])];
        Assert.True(last.Average() < first.Average() / 2, $"{last.Average()} {first.Average()}");
    }

    [Fact]
    public void Suggest_OfTheSameHistory_IsTheSame()
    {
        TrialHistory history = Run(new TpeSearcher(Space, seed: 1), 30, point => point[0]);
        var fresh = new TpeSearcher(Space, seed: 1);
        double[] expected = fresh.Suggest(30, history)!.Value.Point;
        var used = new TpeSearcher(Space, seed: 1);
        Run(used, 50, point => point[1]);
        Assert.Equal(expected, used.Suggest(30, history)!.Value.Point);
    }

    [Theory]
    [InlineData("every domain")]
    [InlineData("groups with constraints")]
    public void Suggest_AsTrialsEndInEveryWay_IsThatOfANewSearcher(string spaceName)
    {
        ConfigSpace space = SearcherConformanceTests.SpaceOf(spaceName);
        var searcher = new ComparedWithNew(space);
        Assert.Equal(150, new SimulatedStudy(space).Run(searcher, 150).Count);
    }

    [Fact]
    public void Suggest_WithFailures_AvoidsWhereTheyAre()
    {
        var searcher = new TpeSearcher(Space, seed: 4);
        TrialHistory history = Run(searcher, 120, point => point[0] > 0.5 ? double.NaN : point[1]);
        int failed = history.Skip(80).Count(trial => trial.State == TrialState.Failed);
        Assert.InRange(failed, 0, 10);
    }

    [Theory]
    [InlineData(0, 24, "startup")]
    [InlineData(10, 0, "candidates")]
    public void Searcher_OfNumbersBelowOne_Throws(int startup, int candidates, string parameter)
        => Assert.Throws<ArgumentOutOfRangeException>(parameter, () => new TpeSearcher(Space, startup: startup, candidates: candidates));

    private static TrialHistory Run(TpeSearcher searcher, int trials, Func<double[], double> objective)
    {
        var history = new TrialHistory();
        for (int number = 0; number < trials; number++)
        {
            double[] point = searcher.Suggest(number, history)!.Value.Point;
            var trial = new Trial(number, point, Space.Decode(point));
            history.Add(trial);
            double value = objective(point);
            history.Replace(double.IsNaN(value)
                ? trial with { State = TrialState.Failed, Outcome = TrialOutcome.Failed("no number", default) }
                : trial with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(value, default) });
        }

        return history;
    }

    /// <summary>A searcher that has seen every trial come, which must propose what one does that sees the history for the first time.</summary>
    private sealed class ComparedWithNew(ConfigSpace space) : ISearcher
    {
        private readonly TpeSearcher _old = new(space, seed: 1);

        public ConfigSpace Space => space;

        public Suggestion? Suggest(int trial, TrialHistory history)
        {
            Suggestion? suggestion = _old.Suggest(trial, history);
            Assert.Equal(new TpeSearcher(space, seed: 1).Suggest(trial, history)?.Point, suggestion?.Point);
            return suggestion;
        }
    }
}
