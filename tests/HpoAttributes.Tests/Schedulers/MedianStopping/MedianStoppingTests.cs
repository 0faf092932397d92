namespace HpoAttributes.Tests.Schedulers.MedianStopping;

public class MedianStoppingTests
{
    // The averages of trial 0 are 1, 0.875, 0.75, of trial 1 0.75, 0.625, 0.5.
    private static readonly double[][] Curves = [[1, 0.75, 0.5], [0.75, 0.5, 0.25], [0.8125, 0.6875, 0.6875], [0.1, 2, 2], [0.95, 0, 0]];

    [Theory]

    // The medians of averages are 0.875 and 0.75 (trial 2 is below both), with trial 2's 0.8125 and 0.75 (trial 3's best, 0.1, is below both; trial 4's is not at once).
    [InlineData(MedianRule.BestAgainstAverages, "2s 2@1 2@2 2@3 2c 3s 3@1 3@2 3@3 3c 4s 4@1 4x")]

    // The medians of values are 0.875 and 0.625: trial 2 is above the second.
    [InlineData(MedianRule.BestAgainstValues, "2s 2@1 2@2 2x 3s 3@1 3@2 3@3 3c 4s 4@1 4x")]

    // Trial 2's averages are 0.8125 and 0.75: at the median, not above it. Trial 3's second is 1.05.
    [InlineData(MedianRule.AverageAgainstAverages, "2s 2@1 2@2 2@3 2c 3s 3@1 3@2 3x 4s 4@1 4x")]
    public void Trials_WorseThanTheMedian_AreStopped(MedianRule rule, string expected)
    {
        foreach (Goal goal in Enum.GetValues<Goal>())
        {
            CurveObjective objective = New(goal);
            var scheduler = new MedianStoppingScheduler(new RandomSearcher(objective.Space), rule, startup: 2, goal: goal);
            Assert.Equal("0s 0@1 0@2 0@3 0c 1s 1@1 1@2 1@3 1c " + expected, objective.Trace(scheduler, 5));
        }
    }

    [Theory]
    [InlineData(3, 1)]
    [InlineData(2, 2)]
    public void Trials_BeforeStartupAndGrace_GoOn(int startup, int grace)
    {
        // Trial 2's first value is above the median of two.
        double[][] curves = [[1, 1, 1], [0.75, 0.75, 0.75], [0.95, 0.5, 0.5]];
        var objective = new CurveObjective(1, 3, (trial, resource) => curves[trial][resource - 1]);
        Assert.Equal(
            "0s 0@1 0@2 0@3 0c 1s 1@1 1@2 1@3 1c 2s 2@1 2@2 2@3 2c",
            objective.Trace(new MedianStoppingScheduler(new RandomSearcher(objective.Space), startup: startup, grace: grace), 3));
        Assert.EndsWith("2s 2@1 2x", objective.Trace(new MedianStoppingScheduler(new RandomSearcher(objective.Space), startup: 2), 3), StringComparison.Ordinal);
    }

    [Fact]
    public void Trials_OfAnObjectiveThatOnlyReturns_RunToTheirEnd()
    {
        var objective = new CurveObjective(1, 3, (trial, _) => trial) { IsReporting = false };
        Assert.Equal("0s 0@3 0c 1s 1@3 1c 2s 2@3 2c", objective.Trace(new MedianStoppingScheduler(new RandomSearcher(objective.Space), startup: 1), 3));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Trials_WithSeveralWorkers_AreHeldAgainstCompletedOnes(int workers)
    {
        // All of the first run side by side to their end; each later one is worse than all of them at once.
        var objective = new CurveObjective(1, 3, (trial, _) => trial);
        SimulationResult result = objective.Run(new MedianStoppingScheduler(new RandomSearcher(objective.Space), startup: workers), 10, workers);
        Assert.All(result.Trials, trial => Assert.Equal(trial.Number < workers ? TrialState.Completed : TrialState.Stopped, trial.State));
        Assert.All(result.Trials.Skip(workers), trial => Assert.Equal(1, trial.Reached));
    }

    [Fact]
    public void Trials_WithoutAMaximum_AreStoppedToo()
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var state = new StudyState(new(space, [Goal.Minimize]) { IsReporting = true }, new MedianStoppingScheduler(new RandomSearcher(space), startup: 1));
        var changes = new List<StudyChange>();
        state.Open(0, 2, 1, StudyFixture.Start, changes);
        for (int trial = 0; trial < 2; trial++)
        {
            LeaseToken token = StudyFixture.Token(trial);
            Assert.Equal(trial, state.Acquire(0, token, StudyFixture.Start, changes).Trial!.Number);
            Assert.Equal(trial == 0 ? ReportReply.Continue : ReportReply.Stop, state.Report(trial, token, new(1000, trial), StudyFixture.Start, changes));
            state.Finish(trial, token, TrialOutcome.Completed(trial, TimeSpan.Zero), StudyFixture.Start, changes);
        }

        Assert.Equal([TrialState.Completed, TrialState.Stopped], state.History.Select(trial => trial.State));
    }

    private static CurveObjective New(Goal goal)
        => new(1, 3, (trial, resource) => (goal == Goal.Minimize ? 1 : -1) * Curves[trial][resource - 1]) { Goals = [goal] };
}
