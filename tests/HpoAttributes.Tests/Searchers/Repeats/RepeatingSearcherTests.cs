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

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Condensed_AsItGrows_IsAsReadAfresh(bool proposesAgain)
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var history = new TrialHistory();
        var running = new Queue<int>();
        RepeatingSearcher searcher = proposesAgain ? new(Repeating(), [Goal.Minimize], Plan, Trials) : Create("random", space);
        var grown = new CondensedHistory(space, Plan);
        for (int step = 0; step < 2 * Trials; step++)
        {
            if (running.Count < 3 && history.Count < Trials && searcher.Suggest(history.Count, history) is { } suggestion)
            {
                running.Enqueue(history.Count);
                Add(history, suggestion);
            }
            else if (running.TryDequeue(out int trial))
            {
                End(history, trial, OutcomeOf(trial));
            }

            grown.Follow(history);
            var fresh = new CondensedHistory(space, Plan);
            fresh.Follow(history);
            Assert.Equal(fresh.Trials.Select(Facts), grown.Trials.Select(Facts));
            Assert.Equal(fresh.Trials.Finished.Select(trial => trial.Number), grown.Trials.Finished.Select(trial => trial.Number));
            Assert.Equal(fresh.Means.Select(Facts), grown.Means.Select(Facts));
            Assert.Equal(fresh.Means.Finished.Select(trial => trial.Number), grown.Means.Finished.Select(trial => trial.Number));
            Assert.Equal(Confirmations(fresh), Confirmations(grown));
            Assert.Equal((fresh.Due, fresh.IsSearching, fresh.MissingRepeats, fresh.PendingCount), (grown.Due, grown.IsSearching, grown.MissingRepeats, grown.PendingCount));
        }

        Assert.Contains(history, trial => trial.IsConfirmation);
        Assert.Contains(history, trial => trial.State == TrialState.Interrupted);
        Assert.Contains(grown.Trials, trial => trial.State == TrialState.Failed);
        Assert.Equal(proposesAgain, grown.ChangedMeans > 0);
        Assert.Equal(proposesAgain, grown.Means.Count < grown.Trials.Count);

        static TrialOutcome OutcomeOf(int trial)
            => trial % 10 == 7 ? TrialOutcome.Interrupted(default) : trial / 6 % 4 == 2 ? TrialOutcome.Failed("no memory", default) : TrialOutcome.Completed(trial * trial % 11, default);

        static IEnumerable<(int, int)> Confirmations(CondensedHistory history)
            => history.Means.Select(config => (history.FirstOf(config.Number), history.MissingConfirmationsOf(config.Number)));

        static (int, TrialState, ObjectiveValues?, double?, int) Facts(Trial trial)
            => (trial.Number, trial.State, trial.Values, trial.Constraints.TryGetValue("memory", out double memory) ? memory : null, trial.MeanOf);
    }

    [Fact]
    public void Confirmation_OfAConfigThatBecameWorseMeanwhile_ComesInItsNewPlace()
    {
        // The best are looked at before the first config is proposed again, too.
        SampleConfig[] configs = [.. new[] { 40, 60, 80, 100, 40 }.Select(size => new SampleConfig(Size: size))];
        var history = new TrialHistory();
        Rounds(new(new ListSearcher(configs), [Goal.Minimize], new(1, 4, 1), 8), history, 8, OutcomeOf, workers: 1);
        Assert.Equal([null, null, null, null, null, 1, 0], history.Select(trial => trial.RepeatOf));

        static TrialOutcome OutcomeOf(int trial) => trial is 2 or 3 ? TrialOutcome.Failed("no memory", default) : TrialOutcome.Completed(trial, default);
    }

    [Fact]
    public void Search_WhereEverythingFails_GoesOnWithAllWorkers()
    {
        var searcher = new RepeatingSearcher(new RandomSearcher(ConfigSpace.Of<SampleConfig>(), 1), [Goal.Minimize], new(1, 8, 1), 16);
        Assert.Equal([4, 4, 4, 2, 1, 1], Rounds(searcher, new(), 16, _ => TrialOutcome.Failed("no memory", default)));
    }

    [Theory]
    [InlineData(1, new[] { 4, 2, 1, 1 }, 0)]
    [InlineData(-1, new[] { 4, 4 }, 4)]
    public void Search_OfAStudyThatWasConfirmedAndGoesOn_RunsWithAllWorkers(int sign, int[] rounds, int confirmations)
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var plan = new RepeatPlan(1, 8, 1);
        var history = new TrialHistory();
        Assert.Equal([4, 4, 4, 4], Rounds(new(new RandomSearcher(space, 1), [Goal.Minimize], plan, 16), history, 16, Value));
        Assert.Equal(8, history.Count(trial => trial.IsConfirmation));
        Assert.Equal(rounds, Rounds(new(new RandomSearcher(space, 1), [Goal.Minimize], plan, 24), history, 24, Value));
        Assert.Equal(8 + confirmations, history.Count(trial => trial.IsConfirmation));

        TrialOutcome Value(int trial) => TrialOutcome.Completed(sign * trial, default);
    }

    [Fact]
    public void Search_AfterAnInterruptedRepeat_StartsNoConfigThatItCannotComplete()
    {
        var searcher = new RepeatingSearcher(new RandomSearcher(ConfigSpace.Of<SampleConfig>(), 1), [Goal.Minimize], new(2, 1, 1), 5);
        var history = new TrialHistory();
        Rounds(searcher, history, 5, trial => trial == 0 ? TrialOutcome.Interrupted(default) : TrialOutcome.Completed(trial, default), workers: 1);
        Assert.Equal([(null, false), (0, false), (0, false), (0, true)], history.Select(trial => (trial.RepeatOf, trial.IsConfirmation)));
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

    /// <summary>Runs a study up to a number of trials: all workers ask, then all their trials end.</summary>
    /// <returns>How many trials ran at once, each time.</returns>
    private static List<int> Rounds(RepeatingSearcher searcher, TrialHistory history, int trials, Func<int, TrialOutcome> outcome, int workers = 4)
    {
        var rounds = new List<int>();
        int first;
        do
        {
            first = history.Count;
            while (history.Count < Math.Min(trials, first + workers) && searcher.Suggest(history.Count, history) is { } suggestion)
            {
                Add(history, suggestion);
            }

            for (int trial = first; trial < history.Count; trial++)
            {
                End(history, trial, outcome(trial));
            }

            rounds.Add(history.Count - first);
        }
        while (history.Count > first);
        return rounds[..^1];
    }

    private static void Add(TrialHistory history, Suggestion suggestion)
        => history.Add(new(history.Count, suggestion.Point, suggestion.Config ?? ConfigSpace.Of<SampleConfig>().Decode([.. suggestion.Point]))
        {
            State = TrialState.Running,
            RepeatOf = suggestion.RepeatOf,
            IsConfirmation = suggestion.IsConfirmation,
        });

    private static void End(TrialHistory history, int trial, TrialOutcome outcome)
        => history.Replace(history[trial] with { State = outcome.State, Outcome = outcome });

    /// <summary>Four configs again and again.</summary>
    private static ListSearcher Repeating() => new([.. Enumerable.Range(0, Trials).Select(index => new SampleConfig(Size: 40 + (20 * (index * index % 7))))]);

    private static Trial Ended(int number, TrialOutcome outcome, double memory = 0) => new(number, [], new SampleConfig())
    {
        State = outcome.State,
        Outcome = outcome,
        Constraints = Trial.NoConstraints.SetItem("memory", memory),
    };

    private static RepeatingSearcher Create(string searcher, ConfigSpace space, int trials = Trials)
        => new(SearcherConformanceTests.Create(searcher, space), [Goal.Minimize], Plan, trials);
}
