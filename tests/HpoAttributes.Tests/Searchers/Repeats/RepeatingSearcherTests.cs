using HpoAttributes.Tests.Searchers.Conformance;

namespace HpoAttributes.Tests.Searchers.Repeats;

/// <summary>In the simulated study three trials are pending at any time, and some fail or are interrupted.</summary>
public class RepeatingSearcherTests
{
    private const int Trials = 60;

    private static readonly RepeatPlan Plan = new(3, 2, 4);

    public static TheoryData<string, string> Pairs
        => [.. from searcher in SearcherTable.All from space in new[] { "groups with constraints", "every domain" } select (searcher.Name, space)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Suggest_ForOneHistory_GivesTheSameFromAnySearcher(string searcher, string space)
    {
        ConfigSpace config = SearcherConformanceTests.SpaceOf(space);
        RepeatingSearcher old = Create(searcher, config);
        var study = new SimulatedStudy(config);
        for (int trials = 0; trials < Trials; trials += 7)
        {
            study.Run(old, 7);
            Assert.Equal(Create(searcher, config).Suggest(study.History.Count, study.History)?.Point, old.Suggest(study.History.Count, study.History)?.Point);
        }

        double[][] points = [.. study.History.Select(trial => trial.Point.ToArray())];
        Assert.Equal(points, new SimulatedStudy(config).Run(old, points.Length).Select(suggestion => suggestion.Point));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Suggest_OnEverySpace_RunsEachConfigAsOftenAsAsked(string searcher, string space)
    {
        ConfigSpace config = SearcherConformanceTests.SpaceOf(space);
        var study = new SimulatedStudy(config);
        study.Run(Create(searcher, config, trials: 1_000), Trials);
        IGrouping<int, Trial>[] groups = [.. study.History.GroupBy(trial => trial.RepeatOf ?? trial.Number)];
        Assert.Contains(study.History, trial => trial.State == TrialState.Interrupted);
        foreach (IGrouping<int, Trial> group in groups.SkipLast(2))
        {
            Assert.Equal(Plan.Repeats, group.Count(trial => trial.State != TrialState.Interrupted));
            Assert.All(group, trial => Assert.Equal(study.History[group.Key].Point, trial.Point));
        }
    }

    [Fact]
    public void Condensed_AsItGrows_IsAsReadAfresh()
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var study = new SimulatedStudy(space);
        RepeatingSearcher searcher = Create("random", space);
        var grown = new CondensedHistory(space, Plan);
        for (int i = 0; i < Trials; i++)
        {
            study.Run(searcher, 1);
            grown.Follow(study.History);
            var fresh = new CondensedHistory(space, Plan);
            fresh.Follow(study.History);
            Assert.Equal(fresh.Trials.Select(Facts), grown.Trials.Select(Facts));
            Assert.Equal(fresh.Trials.Finished.Select(trial => trial.Number), grown.Trials.Finished.Select(trial => trial.Number));
            Assert.Equal((fresh.Due, fresh.IsSearching), (grown.Due, grown.IsSearching));
        }

        Assert.Contains(grown.Trials, trial => trial.IsFinished);
        Assert.Contains(grown.Trials, trial => !trial.IsFinished);

        static (int, TrialState, ObjectiveValues?, double?, int) Facts(Trial trial)
            => (trial.Number, trial.State, trial.Values, trial.Constraints.TryGetValue("memory", out double memory) ? memory : null, trial.MeanOf);
    }

    [Fact]
    public void Mean_OfSomeThatFailed_IsThatOfTheOthers()
    {
        Trial[] trials = [Ended(4, TrialOutcome.Failed("no memory", TimeSpan.FromSeconds(1))), Ended(5, TrialOutcome.Completed(3, TimeSpan.FromSeconds(2)), 1), Ended(6, TrialOutcome.Completed(5, TimeSpan.FromSeconds(4)), -3)];
        Trial mean = TrialMean.Of(1, trials);
        Assert.Equal((1, TrialState.Completed, 4, -1, 2), (mean.Number, mean.State, mean.Values!.Value[0], mean.Constraints["memory"], mean.MeanOf));
        Assert.Equal((TimeSpan.FromSeconds(7), null), (mean.Runtime, mean.FailureReason));
        Trial failed = TrialMean.Of(0, trials[..1]);
        Assert.Equal((TrialState.Failed, "no memory", null), (failed.State, failed.FailureReason, failed.Values));
    }

    [Fact]
    public void Mean_OfTrials_KeepsWhenTheyRanAndWhere()
    {
        DateTimeOffset start = StudyFixture.Start;
        Trial[] trials =
        [
            Ended(4, TrialOutcome.Completed(1, default)) with { StartedAt = start.AddSeconds(2), FinishedAt = start.AddSeconds(9), Worker = 3, Attempt = 1, IsConfirmation = true },
            Ended(5, TrialOutcome.Completed(2, default)) with { StartedAt = start.AddSeconds(1), FinishedAt = start.AddSeconds(8), Worker = 2, Attempt = 2, IsConfirmation = true },
        ];
        Trial mean = TrialMean.Of(1, trials);
        Assert.Equal((start.AddSeconds(1), start.AddSeconds(9), 3, 2, true), (mean.StartedAt, mean.FinishedAt, mean.Worker, mean.Attempt, mean.IsConfirmation));
        Assert.False(TrialMean.Of(1, [trials[0], trials[1] with { IsConfirmation = false }]).IsConfirmation);
    }

    [Fact]
    public void Mean_OfOneTrial_HasItsMeasurements()
    {
        Trial trial = Ended(4, TrialOutcome.Completed(1, default)) with { Measurements = MeasurementList.Empty.Add(new(1, 5)) };
        Assert.Same(trial.Measurements, TrialMean.Of(0, [trial]).Measurements);
        Assert.Empty(TrialMean.Of(0, [trial, trial with { }]).Measurements);
    }

    [Theory]
    [InlineData(new[] { 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1 }, 0.1)]
    [InlineData(new[] { double.MaxValue, double.MaxValue, double.MaxValue }, double.MaxValue)]
    [InlineData(new[] { double.MaxValue, -double.MaxValue }, 0)]
    [InlineData(new[] { 0.0, 3, 6 }, 3)]
    public void Mean_OfEqualOrHugeValues_IsExact(double[] values, double expected)
        => Assert.Equal(expected, TrialMean.Of(0, values.Select((value, number) => Ended(number, TrialOutcome.Completed(value, TimeSpan.Zero)))).Values!.Value[0]);

    private static Trial Ended(int number, TrialOutcome outcome, double memory = 0) => new(number, [], new SampleConfig())
    {
        State = outcome.State,
        Outcome = outcome,
        Constraints = Trial.NoConstraints.SetItem("memory", memory),
    };

    private static RepeatingSearcher Create(string searcher, ConfigSpace space, int trials = Trials)
        => new(SearcherConformanceTests.Create(searcher, space), [Goal.Minimize], Plan, trials);
}
