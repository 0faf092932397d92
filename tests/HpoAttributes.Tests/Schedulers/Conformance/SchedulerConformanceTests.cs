namespace HpoAttributes.Tests.Schedulers.Conformance;

public class SchedulerConformanceTests
{
    private const int Trials = 40;

    public static TheoryData<string, int> Cases
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (SchedulerCase scheduler in SchedulerCase.All)
            {
                data.Add(scheduler.Name, 1);
                data.Add(scheduler.Name, 2);
                data.Add(scheduler.Name, 8);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Study_OfAnyCourse_LosesNothingAndEnds(string name, int workers)
    {
        SchedulerCase scheduler = CaseOf(name);
        for (int seed = 0; seed < 2 * scheduler.Seeds; seed++)
        {
            RandomStudy study = Run(scheduler, seed, workers);
            Check(study);
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Replay_OfAnyCourse_GivesTheSameStateAndAnswers(string name, int workers)
    {
        SchedulerCase scheduler = CaseOf(name);
        for (int seed = 0; seed < scheduler.Seeds; seed++)
        {
            RandomStudy study = Run(scheduler, 1000 + seed, workers);
            StudyState replay = RandomStudy.Replay(study);
            Assert.Equal(Facts(study.State), Facts(replay));
            Assert.Equal(study.State.History.Select(Facts), replay.History.Select(Facts));

            // Both go on with twice the trials, and do the same.
            Assert.Equal(Continue(study.State), Continue(replay));
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Recording_AskedAgain_GivesTheSameAnswers(string name, int workers)
    {
        SchedulerCase scheduler = CaseOf(name);
        for (int seed = 0; seed < scheduler.Seeds; seed++)
        {
            RandomStudy study = Run(scheduler, 2000 + seed, workers);
            Ask(scheduler, study, 2000 + seed, () => new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed));
        }
    }

    [Theory]
    [InlineData("asha", 4)]
    [InlineData("hyperband", 4)]
    [InlineData("population", 4)]
    [InlineData("median stopping", 4)]
    public void Recording_OfAModelBasedSearcher_AskedAgain_GivesTheSameAnswers(string name, int workers)
    {
        SchedulerCase scheduler = CaseOf(name);
        for (int seed = 0; seed < 3; seed++)
        {
            ISearcher Searcher() => new TpeSearcher(ConfigSpace.Of<SampleConfig>(), startup: 4, candidates: 4, seed: 3);
            var study = new RandomStudy(scheduler, Searcher, seed, workers, Trials);
            study.Run();
            Ask(scheduler, study, seed, Searcher);
        }
    }

    private static SchedulerCase CaseOf(string name) => SchedulerCase.All.Single(scheduler => scheduler.Name == name);

    private static RandomStudy Run(SchedulerCase scheduler, int seed, int workers)
    {
        var study = new RandomStudy(scheduler, () => new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed % 1000), seed, workers, Trials);
        study.Run();
        return study;
    }

    private static void Ask(SchedulerCase scheduler, RandomStudy study, int seed, Func<ISearcher> createSearcher)
    {
        Goal goal = study.State.Rules.Goals[0];
        IScheduler asked = scheduler.Create(createSearcher(), goal);
        try
        {
            new StudyQuestions(study, asked, new(study.State.Rules, asked)).AskAll();
        }
        catch (Xunit.Sdk.XunitException failure)
        {
            Assert.Fail($"{scheduler}, seed {seed}: {failure.Message}");
        }
    }

    /// <summary>What holds of every study, whatever happened in it.</summary>
    private static void Check(RandomStudy study)
    {
        var running = new HashSet<int>();
        int[] reached = new int[Trials];
        var ended = new HashSet<int>();
        foreach (StudyEvent studyEvent in study.Events)
        {
            switch (studyEvent)
            {
                case StudyEvent.Leased leased:
                    Assert.True(running.Add(leased.Trial), "run twice at once");
                    Assert.DoesNotContain(leased.Trial, ended);
                    break;
                case StudyEvent.Reported reported:
                    Assert.True(reported.Resource > reached[reported.Trial], "resource decreases");
                    reached[reported.Trial] = reported.Resource;
                    break;
                case StudyEvent.Paused paused:
                    Assert.True(running.Remove(paused.Trial));
                    break;
                case StudyEvent.LeaseLost lost:
                    Assert.True(running.Remove(lost.Trial));
                    break;
                case StudyEvent.Retried retried:
                    Assert.True(running.Remove(retried.Trial));
                    break;
                case StudyEvent.Finished finished:
                    Assert.True(running.Remove(finished.Trial));
                    Assert.True(finished.Outcome.State == TrialState.Interrupted || ended.Add(finished.Trial), "ends twice");
                    break;
            }
        }

        Assert.Empty(running);
        Assert.Equal(Trials, study.State.History.Count);
        Assert.All(study.State.History, trial => Assert.Contains(trial.State, new[] { TrialState.Completed, TrialState.Stopped, TrialState.Failed, TrialState.Paused }));
        Assert.All(study.State.History.Failed, trial => Assert.Null(trial.Values));
    }

    private static object Facts(StudyState state)
        => (state.SpentResource, state.FailedCount, state.FailuresInARow, state.StopRequest, state.Incumbent?.Number, state.RunningCount, state.Runs, string.Join(' ', state.History.Finished.Select(trial => trial.Number)));

    private static object Facts(Trial trial)
        => (trial.State, trial.Attempt, trial.Retries, trial.ForkOf, trial.ForkedAt, trial.Granted, trial.Values, trial.Checkpoint) switch
        {
            var facts => $"{facts} {string.Join(' ', trial.Measurements)} {string.Join(' ', trial.Point)}",
        };

    /// <summary>Goes on for some messages without delays.</summary>
    private static List<string> Continue(StudyState state)
    {
        var changes = new List<StudyChange>();
        DateTimeOffset now = StudyFixture.Start.AddDays(1);
        state.Open(state.Seed, 2 * Trials, 2, now, changes);
        for (ulong request = 0; request < 60; request++)
        {
            var token = new LeaseToken(77, request);
            if (state.Acquire(0, token, now, changes).Trial is not { } trial)
            {
                break;
            }

            for (int resource = trial.Reached + 1; resource <= SchedulerCase.Resource.Max; resource++)
            {
                ObjectiveValues values = state.Rules.Goals.Count == 1 ? 1.0 / (trial.Number + resource) : new ObjectiveValues(1.0 / (trial.Number + resource), resource);
                if (!state.Rules.IsReporting || state.Report(trial.Number, token, new(resource, values), now, changes) != ReportReply.Continue || resource == SchedulerCase.Resource.Max)
                {
                    state.Finish(trial.Number, token, TrialOutcome.Completed(values, TimeSpan.Zero), now, changes);
                    break;
                }
            }
        }

        return [.. changes.Select(change => change.Event is StudyEvent.Leased leased ? $"{leased.Trial} {leased.ForkOf} {string.Join(' ', leased.Point)}" : change.Event.ToString())];
    }
}
