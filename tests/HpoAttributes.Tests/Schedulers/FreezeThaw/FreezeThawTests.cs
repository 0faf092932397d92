using System.Text.Json;

namespace HpoAttributes.Tests.Schedulers.FreezeThaw;

public class FreezeThawTests
{
    [Fact]
    public void Study_OfTheSameSeed_TakesTheSameDecisions()
        => Assert.Equal(EventTrace.Of(Simulate(seed: 3)), EventTrace.Of(Simulate(seed: 3)));

    [Fact]
    public void Study_OfAnotherSeed_TakesOthers()
        => Assert.NotEqual(EventTrace.Of(Simulate(seed: 3)), EventTrace.Of(Simulate(seed: 4)));

    [Fact]
    public void Study_OfAMaximisedObjective_IsThatOfItsNegative()
    {
        var objective = new ConfigCurves();
        Assert.Equal(
            EventTrace.Of(Simulate(seed: 3)),
            EventTrace.Of(Simulation.Run(Scheduler(objective, seed: 3, Goal.Maximize), new ConfigCurves { Sign = -1 }, Options(seed: 3), TestContext.Current.CancellationToken)));
    }

    [Fact]
    public void Study_PutsBadTrialsAside_AndFinishesGoodOnes()
    {
        SimulationResult result = Simulate(seed: 3);
        Trial[] complete = [.. result.Trials.Where(trial => trial.State == TrialState.Completed)];
        Trial[] aside = [.. result.Trials.Where(trial => trial.State == TrialState.Paused)];
        Assert.NotEmpty(complete);
        Assert.True(aside.Length > result.Trials.Count / 3);
        Assert.True(complete.Average(trial => ConfigCurves.EndOf(trial)) < aside.Average(trial => ConfigCurves.EndOf(trial)) / 2);
    }

    [Fact]
    public void Study_OfOnlyWhatReturns_IsCalledAgainAtRungs()
    {
        SimulationResult result = Simulate(seed: 3, isReporting: false);
        Assert.All(result.Events.OfType<StudyEvent.Reported>(), report => Assert.Contains(report.Resource, new[] { 1, 2, 4, 8, 16 }));
        Assert.Contains(result.Trials, trial => trial.State == TrialState.Completed);
    }

    [Fact]
    public void Study_WithNoTrialsLeft_GoesOnWithWhatPromisesMore_AndEnds()
    {
        var objective = new ConfigCurves();
        SimulationResult result = Simulation.Run(Scheduler(objective, seed: 3), objective, Options(seed: 3) with { Trials = 20, Horizon = null }, TestContext.Current.CancellationToken);
        Assert.Equal(20, result.Trials.Count);
        Assert.Contains(result.Trials, trial => trial.State == TrialState.Completed);
        Assert.True(result.Trials.Count(trial => trial.State == TrialState.Paused) > 6);
    }

    [Fact]
    public void Study_TooShortForAModel_FinishesOneTrial()
    {
        var objective = new ConfigCurves();
        SimulationResult result = Simulation.Run(Scheduler(objective, seed: 3), objective, Options(seed: 3) with { Trials = 3, Horizon = null }, TestContext.Current.CancellationToken);
        Assert.Equal(3, result.Trials.Count);
        Trial finished = Assert.Single(result.Trials, trial => trial.State == TrialState.Completed);
        Assert.Equal(result.Trials.MinBy(ConfigCurves.EndOf), finished);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    public void Study_OfASearcherThatRunsOut_FinishesOneTrialAtLeast(int configs)
    {
        var objective = new CurveObjective(1, 16, (trial, resource) => trial + (1.0 / resource));
        SampleConfig[] given = [.. Enumerable.Range(1, configs).Select(size => new SampleConfig(Rate: 0.01 * size, Size: 50 + size))];
        var scheduler = new FreezeThawScheduler(new ListSearcher(given), objective.Resource, seed: 3);
        SimulationResult result = Simulation.Run(scheduler, objective, Options(seed: 3) with { Trials = 20, Horizon = null }, TestContext.Current.CancellationToken);
        Assert.Contains(result.Trials, trial => trial.State == TrialState.Completed);
    }

    [Fact]
    public void FirstTrials_AreTheUsersConfigs()
    {
        var objective = new CurveObjective(1, 16, (trial, resource) => trial + (1.0 / resource));
        IConfig[] given = [.. Enumerable.Range(1, 13).Select(size => new SampleConfig(Rate: 0.01 * size, Size: 50 + size))];
        var scheduler = new FreezeThawScheduler(new RandomSearcher(objective.Space, seed: 3, given), objective.Resource, seed: 3);
        SimulationResult result = Simulation.Run(scheduler, objective, Options(seed: 3), TestContext.Current.CancellationToken);
        Assert.Equal(given, result.Trials.Take(given.Length).Select(trial => trial.Config));
    }

    [Fact]
    public void Replay_OfTheFacts_TakesTheNextDecisionAsTheStudyDid()
    {
        SimulationResult whole = Simulate(seed: 3);
        int[] leases = [.. whole.Events.Index().Where(entry => entry.Item is StudyEvent.Leased).Select(entry => entry.Index).TakeLast(3)];
        foreach (int index in leases)
        {
            var objective = new ConfigCurves();
            FreezeThawScheduler scheduler = Scheduler(objective, seed: 3);
            var study = new StudyState(new(objective.Space, objective.Goals) { Resource = objective.Resource, IsReporting = true }, scheduler);
            foreach (StudyEvent studyEvent in whole.Events.Take(index))
            {
                study.Apply(studyEvent);
            }

            var leased = (StudyEvent.Leased)whole.Events[index];
            int? resumed = scheduler.Promote(study.History, mayStart: true);
            Assert.Equal(leased.Trial, resumed ?? study.History.Count);
            Assert.Equal(leased.Point, resumed is { } trial ? study.History[trial].Point : scheduler.Suggest(study.History.Count, study.History)!.Value.Point);
        }
    }

    [Fact]
    public void Promote_AfterATrialThatGoesOn_DoesNotNameThatOne()
    {
        // A worker may ask between another one's report and anything else: what runs on is not to be had.
        var objective = new ConfigCurves();
        FreezeThawScheduler scheduler = Scheduler(objective, seed: 3);
        var study = new StudyState(new(objective.Space, objective.Goals) { Resource = objective.Resource, IsReporting = true }, scheduler);
        int asked = 0;
        foreach (StudyEvent studyEvent in Simulate(seed: 3).Events)
        {
            study.Apply(studyEvent);
            if (studyEvent is StudyEvent.Reported { Resource: < 16 } report && scheduler.Decide(study.History[report.Trial], study.History) == TrialDecision.Continue)
            {
                asked++;
                Assert.NotEqual(report.Trial, scheduler.Promote(study.History, mayStart: true));
            }
        }

        Assert.True(asked > 20);
    }

    [Fact]
    public void FailedTrial_IsNotResumed()
    {
        var objective = new ConfigCurves { FailsFrom = 2 };
        SimulationResult result = Simulation.Run(Scheduler(objective, seed: 3), objective, Options(seed: 3), TestContext.Current.CancellationToken);
        Assert.Contains(result.Trials, trial => trial.State == TrialState.Failed);
        Assert.DoesNotContain(result.Trials, trial => trial.State == TrialState.Failed && trial.Reached > 1);
    }

    [Fact]
    public void Milestones_DoubleUpToTheMaximum()
    {
        FreezeThawScheduler scheduler = Scheduler(new(), seed: 0);
        Assert.Equal([1, 2, 4, 8, 16], new[] { 0, 1, 3, 4, 8 }.Select(reached => scheduler.Milestone(0, reached)));
    }

    [Fact]
    public void Choice_SurvivesJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            HpoAttributes.Schedulers.FreezeThaw(eta: 3).WriteJson(json);
        }

        using JsonDocument document = JsonDocument.Parse(stream.ToArray());
        Assert.Equal("""{"scheduler":"freezeThaw","eta":3}""", document.RootElement.GetRawText());
        Assert.Equal(HpoAttributes.Schedulers.FreezeThaw(eta: 3), HpoAttributes.Schedulers.FromJson(document.RootElement));
    }

    [Fact]
    public void Eta_OfOne_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => HpoAttributes.Schedulers.FreezeThaw(eta: 1));

    [Fact]
    public void Create_WithoutResource_SaysHowToGiveOne()
    {
        var context = new SchedulerContext(new RandomSearcher(new ConfigCurves().Space), [Goal.Minimize], Seed: 0, Workers: 1, Trials: 10);
        Assert.Contains("[Resource(1, 81)]", Assert.Throws<ArgumentException>(() => HpoAttributes.Schedulers.FreezeThaw().Create(context)).Message, StringComparison.Ordinal);
    }

    private static FreezeThawScheduler Scheduler(ConfigCurves objective, long seed, Goal goal = Goal.Minimize)
        => new(new RandomSearcher(objective.Space, seed), objective.Resource, goal: goal, seed: seed);

    private static SimulationOptions Options(long seed) => new() { Workers = 2, Horizon = TimeSpan.FromMinutes(90), Seed = seed };

    private static SimulationResult Simulate(long seed, bool isReporting = true)
    {
        var objective = new ConfigCurves { IsReporting = isReporting };
        return Simulation.Run(Scheduler(objective, seed), objective, Options(seed), TestContext.Current.CancellationToken);
    }
}
