using Microsoft.Extensions.Time.Testing;

namespace HpoAttributes.Tests.Tuning;

public class LimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ResourceLimit_EndsTheStudyWhenItIsSpent()
    {
        TuningResult<SampleConfig> result = await RunAsync(Reporting(trial => trial), new() { ResourceLimit = 12 });
        Assert.Equal(StopReason.ResourceLimit, result.StopReason);
        Assert.Equal([5, 5, 2], result.Records.Select(record => record.Resource));
        Assert.Equal(TrialState.Interrupted, result.Records[^1].State);
    }

    [Fact]
    public async Task Target_EndsTheStudyWithTheFirstIncumbentThatIsAsGood()
    {
        TuningResult<SampleConfig> result = await RunAsync(new SampleObjective((_, trial) => 10 - trial.Number), new() { Target = 7, Trials = 100 });
        Assert.Equal((StopReason.TargetReached, 4, 7), (result.StopReason, result.Records.Count, result.Incumbent.Value));
    }

    [Fact]
    public async Task Target_OfAGoalThatIsMaximized_IsReachedFromBelow()
    {
        var objective = new SampleObjective((_, trial) => trial.Number) { Info = new("Net", Goal.Maximize) };
        Assert.Equal(4, (await RunAsync(objective, new() { Target = 3, Trials = 100 })).Records.Count);
    }

    [Fact]
    public async Task Target_IsNotReachedByAnInfeasibleTrial()
    {
        var objective = new SampleObjective((_, trial) =>
        {
            trial.Constrain("memory", trial.Number < 3 ? 1 : 0);
            return 0;
        });
        Assert.Equal(4, (await RunAsync(objective, new() { Target = 0, Trials = 100 })).Records.Count);
    }

    [Fact]
    public async Task Patience_EndsTheStudyAfterTrialsWithoutABetterIncumbent()
    {
        double[] values = [5, 4, 4.5, 3, 3, 8, 9, 10, 0];
        TuningResult<SampleConfig> result = await RunAsync(new SampleObjective((_, trial) => values[trial.Number]), new() { Patience = 3, Trials = values.Length });
        Assert.Equal((StopReason.NoImprovement, 7), (result.StopReason, result.Records.Count));
    }

    [Fact]
    public async Task FailureLimit_EndsAStudyInWhichEverythingFails()
    {
        var objective = new SampleObjective((_, trial) => trial.Number == 1 ? 1 : throw new InvalidOperationException("no data"));
        TuningResult<SampleConfig> result = await RunAsync(objective, new() { FailureLimit = 3, Trials = 100 });
        Assert.Equal((StopReason.FailureLimit, 5), (result.StopReason, result.Records.Count));
    }

    [Fact]
    public async Task Retries_TryAFailedTrialAgainBeforeItIsOne()
    {
        var objective = new SampleObjective((_, trial) => ((TrialContext)trial).Trial.Attempt <= trial.Number ? throw new InvalidOperationException("again") : 1);
        TuningResult<SampleConfig> result = await RunAsync(objective, new() { Retries = 2, Trials = 5 });
        Assert.Equal(
            [(TrialState.Completed, 1), (TrialState.Completed, 2), (TrialState.Completed, 3), (TrialState.Failed, 3), (TrialState.Failed, 3)],
            result.Records.Select(record => (record.State, record.Trial.Attempt)));
    }

    [Fact]
    public async Task TimeLimit_EndsTheStudyLikeACancellation()
    {
        var time = new FakeTimeProvider();
        var objective = new SampleObjective((_, trial) =>
        {
            time.Advance(TimeSpan.FromMinutes(4));
            return trial.CancellationToken.IsCancellationRequested ? throw new OperationCanceledException() : 1;
        });
        TuningResult<SampleConfig> result = await Tuner(objective, new() { TimeLimit = TimeSpan.FromMinutes(10), Progress = ProgressView.None }, time).RunAsync(Token);
        Assert.Equal(StopReason.TimeLimit, result.StopReason);
        Assert.Equal([TrialState.Completed, TrialState.Completed, TrialState.Interrupted], result.Records.Select(record => record.State));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TrialTimeLimit_FailsTheTrialThatTakesLonger(bool heeds)
    {
        var time = new FakeTimeProvider();
        var objective = new SampleObjective((_, trial) =>
        {
            time.Advance(TimeSpan.FromMinutes(trial.Number == 1 ? 6 : 1));
            if (heeds)
            {
                trial.CancellationToken.ThrowIfCancellationRequested();
            }

            return 1;
        });
        TuningResult<SampleConfig> result = await Tuner(objective, Silent.Options(3) with { TrialTimeLimit = TimeSpan.FromMinutes(5) }, time).RunAsync(Token);
        Assert.Equal([TrialState.Completed, TrialState.Failed, TrialState.Completed], result.Records.Select(record => record.State));
        Assert.Equal("took longer than 00:05:00, the limit of TrialTimeLimit", result.Records[1].FailureReason);
    }

    [Fact]
    public async Task TrialTimeLimit_EndsAnObjectiveThatReportsAtItsNextReport()
    {
        var time = new FakeTimeProvider();
        int reports = 0;
        var objective = new SampleObjective((_, trial) =>
        {
            for (int epoch = 1; ; epoch++)
            {
                time.Advance(TimeSpan.FromMinutes(2));
                reports++;
                if (trial.Report(epoch, 1) != TrialDecision.Continue)
                {
                    return 1;
                }
            }
        });
        TuningResult<SampleConfig> result = await Tuner(objective, Silent.Options(1) with { TrialTimeLimit = TimeSpan.FromMinutes(5) }, time).RunAsync(Token);
        Assert.Equal((TrialState.Failed, 3), (result.Records[0].State, reports));
    }

    [Fact]
    public void Trials_WithoutANumber_AreBoundedByOtherLimits()
    {
        Assert.Equal(20, new TuningOptions().Trials);
        Assert.Equal(int.MaxValue, new TuningOptions { TimeLimit = TimeSpan.FromHours(1) }.Trials);
        Assert.Equal(7, new TuningOptions { TimeLimit = TimeSpan.FromHours(1), Trials = 7 }.Trials);
    }

    [Fact]
    public async Task Target_OfSeveralGoals_IsRefused()
    {
        var objective = new SampleObjective((_, _) => new ObjectiveValues(1, 2)) { Info = new("Net", Goal.Minimize, Goal.Minimize) };
        Assert.Contains("has 2 goals", (await Assert.ThrowsAsync<ArgumentException>(() => RunAsync(objective, new() { Target = 1 }))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5000000)]
    public void Limits_ThatAreNone_AreRefused(double seconds)
    {
        Assert.Throws<ArgumentOutOfRangeException>("TimeLimit", () => new TuningOptions { TimeLimit = TimeSpan.FromSeconds(seconds) });
        Assert.Throws<ArgumentOutOfRangeException>("TrialTimeLimit", () => new TuningOptions { TrialTimeLimit = TimeSpan.FromSeconds(seconds) });
        Assert.Throws<ArgumentOutOfRangeException>("Target", () => new TuningOptions { Target = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>("Patience", () => new TuningOptions { Patience = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("ResourceLimit", () => new TuningOptions { ResourceLimit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("FailureLimit", () => new TuningOptions { FailureLimit = 0 });
        Assert.Throws<ArgumentOutOfRangeException>("Retries", () => new TuningOptions { Retries = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("MaxPausedTrials", () => new TuningOptions { MaxPausedTrials = -1 });
    }

    private static SampleObjective Reporting(Func<int, double> value) => new((_, trial) =>
    {
        for (int epoch = 1; epoch <= 5 && trial.Report(epoch, value(trial.Number)) == TrialDecision.Continue; epoch++)
        {
        }

        return value(trial.Number);
    });

    private static Task<TuningResult<SampleConfig>> RunAsync(SampleObjective objective, TuningOptions options)
        => HpoAttributes.Tuner.RunAsync(objective, options with { Progress = ProgressView.None, Searcher = HpoAttributes.Searchers.Random() }, null, Token);

    private static Tuner<SampleConfig> Tuner(SampleObjective objective, TuningOptions options, TimeProvider time)
        => new(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, options, null, time);
}
