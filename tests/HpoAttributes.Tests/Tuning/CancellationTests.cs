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
        var store = new InMemoryStudyStore();
        Thread? worker = null;
        var objective = new SampleObjective(_ =>
        {
            worker = Thread.CurrentThread;
            started.Set();
            release.Wait(Token);
            ended.Set();
            return 0.5;
        });
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, Silent.Options(), store);
        Task<TuningResult<SampleConfig>> run = tuner.RunAsync(stop.Token, interrupt.Token);
        started.Wait(Token);
        await stop.CancelAsync();
        Assert.False(run.IsCompleted);
        await interrupt.CancelAsync();
        TuningResult<SampleConfig> result = await run;
        Assert.Equal(TrialState.Interrupted, Assert.Single(result.Records).State);
        release.Set();
        ended.Wait(Token);
        while (worker!.IsAlive)
        {
            await Task.Yield();
        }

        Assert.Equal(1, await store.ReadAsync("default", Token).CountAsync(studyEvent => studyEvent is StudyEvent.Finished, Token));
        Assert.False(result.TryGetIncumbent(out _));
    }

    [Fact]
    public async Task Cancel_FromAnObserver_EndsTheRun()
    {
        using var cancel = new CancellationTokenSource();
        var observer = new CancellingObserver(cancel, after: 3);
        TuningResult<SampleConfig> result = await Tuner.RunAsync(new SampleObjective(SampleObjective.Error), Silent.Options(100) with { Observers = [observer], Workers = 2 }, null, cancel.Token);
        Assert.InRange(result.Records.Count, 3, 5);
        Assert.Equal(StopReason.Cancelled, result.StopReason);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public async Task Cancel_WhenATokenCallbackThrows_StillGivesTheResult()
    {
        using var cancel = new CancellationTokenSource();
        var objective = new SampleObjective((_, _, token) =>
        {
            token.Register(() => throw new InvalidOperationException("mine"));
            cancel.Cancel();
            token.ThrowIfCancellationRequested();
            return new(0.5);
        });
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(), null, cancel.Token);
        Assert.Equal(TrialState.Interrupted, Assert.Single(result.Records).State);
    }

    [Fact]
    public async Task Report_AnsweredByTheEnd_IsNoValueThoughTheTokenComesLater()
    {
        using var cancel = new CancellationTokenSource();
        var store = new SlowStopStore();
        var objective = new SampleObjective((_, trial) =>
        {
            int epoch = 0;
            Task.Run(cancel.Cancel, Token);
            while (trial.Report(++epoch, 0.01) == TrialDecision.Continue)
            {
                Thread.Yield();
            }

            return 0.01;
        });
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, Silent.Options(), store);
        Assert.Equal(TrialState.Interrupted, Assert.Single((await tuner.RunAsync(cancel.Token)).Records).State);
    }

    [Fact]
    public void CtrlC_AnswersTwoPressesAndLeavesTheThirdAlone()
    {
        var answers = new List<int>();
        using var ctrlC = new CtrlC(() => answers.Add(1), () => answers.Add(2));
        Assert.True(ctrlC.Press());
        Assert.True(ctrlC.Press());
        Assert.False(ctrlC.Press());
        Assert.Equal([1, 2], answers);
    }

    [Fact]
    public void CtrlC_WhenTheRunHasJustEnded_IsSwallowed()
    {
        var source = new CancellationTokenSource();
        using var ctrlC = new CtrlC(source.Cancel, source.Cancel);
        source.Dispose();
        Assert.True(ctrlC.Press());
    }

    private sealed class CancellingObserver(CancellationTokenSource cancel, int after) : ITuningObserver
    {
        public void OnTrialFinished(Trial trial, StudyProgress progress)
        {
            if (progress.Finished == after)
            {
                cancel.Cancel();
            }
        }
    }

    /// <summary>Takes its time over the stop request, so that reports are answered before the token fires.</summary>
    private sealed class SlowStopStore : IStudyStore
    {
        private readonly InMemoryStudyStore _inner = new();

        public async ValueTask AppendAsync(string study, long sequence, IReadOnlyList<StudyEvent> events, CancellationToken cancellationToken = default)
        {
            if (events.Any(studyEvent => studyEvent is StudyEvent.StopRequested))
            {
                await Task.Delay(20, cancellationToken);
            }

            await _inner.AppendAsync(study, sequence, events, cancellationToken);
        }

        public IAsyncEnumerable<StudyEvent> ReadAsync(string study, CancellationToken cancellationToken = default) => _inner.ReadAsync(study, cancellationToken);
    }
}
