namespace HpoAttributes.Tests.Tuning;

public class CancellationTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Cancel_BeforeTheStart_GivesAnEmptyResult()
    {
        TuningResult<SampleConfig> result = await Tuner.RunAsync(new SampleObjective(SampleObjective.Error), Silent.Options(), null, new CancellationToken(canceled: true));
        Assert.Empty(result.Records);
        Assert.Equal(StopReason.Cancelled, result.StopReason);
        Assert.Equal("no trial was run, so there is no incumbent", Assert.Throws<NoIncumbentException>(() => result.Incumbent).Message);
    }

    [Fact]
    public async Task Cancel_WhileAnObjectiveReports_EndsItAtTheNextReport()
    {
        using var cancel = new CancellationTokenSource();
        var objective = new SampleObjective((_, trial) =>
        {
            int epoch = 0;
            while (trial.Report(++epoch, 0.5) == TrialDecision.Continue)
            {
                if (trial.Number == 2 && epoch == 3)
                {
                    cancel.Cancel();
                }

                if (trial.Number < 2 && epoch == 3)
                {
                    return 0.5;
                }
            }

            return 0.1;
        });
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(), null, cancel.Token);
        Assert.Equal([TrialState.Completed, TrialState.Completed, TrialState.Interrupted], result.Records.Select(record => record.State));
        Assert.Equal(4, result.Records[2].Trial.Measurements.Count);
        Assert.Equal((0, StopReason.Cancelled), (result.Incumbent.Trial, result.StopReason));
    }

    [Fact]
    public async Task Cancel_WhileAnObjectiveWaitsOnItsToken_IsInterruptedNotFailed()
    {
        using var cancel = new CancellationTokenSource();
        var objective = new SampleObjective(async (_, trial, token) =>
        {
            cancel.CancelAfter(1);
            await Task.Delay(Timeout.Infinite, token);
            return 0;
        });
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(), null, cancel.Token);
        Assert.Equal(TrialState.Interrupted, Assert.Single(result.Records).State);
    }

    [Fact]
    public async Task Cancel_OfAnObjectiveThatNeitherReportsNorLooks_WaitsForItsValue()
    {
        using var cancel = new CancellationTokenSource();
        var objective = new SampleObjective(config =>
        {
            cancel.Cancel();
            return config.Rate;
        });
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(), null, cancel.Token);
        Assert.Equal(TrialState.Completed, Assert.Single(result.Records).State);
    }

    [Fact]
    public async Task Interrupt_ReturnsAtOnceAndForgetsWhatComesLater()
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = new CancellationTokenSource();
        using var started = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        using var ended = new ManualResetEventSlim();
        var objective = new SampleObjective(_ =>
        {
            started.Set();
            release.Wait(Token);
            ended.Set();
            return 0.5;
        });
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, Silent.Options());
        Task<TuningResult<SampleConfig>> run = tuner.RunAsync(stop.Token, interrupt.Token);
        started.Wait(Token);
        await stop.CancelAsync();
        Assert.False(run.IsCompleted);
        await interrupt.CancelAsync();
        TuningResult<SampleConfig> result = await run;
        Assert.Equal(TrialState.Interrupted, Assert.Single(result.Records).State);
        release.Set();
        ended.Wait(Token);
        Assert.Null(result.Records[0].Values);
        Assert.False(result.TryGetIncumbent(out _));
    }
}
