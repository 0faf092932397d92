using Microsoft.Extensions.Time.Testing;

namespace HpoAttributes.Tests.Tuning;

public class ObserverTests
{
    [Fact]
    public async Task Observer_SeesEveryFactInOrder()
    {
        var log = new RecordingObserver();
        var objective = new SampleObjective((config, trial) =>
        {
            trial.Report(1, 0.5);
            return trial.Number == 1 ? double.NaN : SampleObjective.Error(config);
        });
        await Tuner.RunAsync(objective, Silent.Options(2) with { Observers = [log] }, null, TestContext.Current.CancellationToken);
        Assert.Equal(["started 2", "trial 0", "report 0", "finished 0: 1 (0 failed)", "trial 1", "report 1", "finished 1: 2 (1 failed)", "ended TrialsDone: 2"], log.Lines);
    }

    [Fact]
    public async Task Observer_ThatThrows_IsDroppedWithAWarningAndCostsNothingElse()
    {
        var log = new RecordingObserver();
        var options = Silent.Options(3) with { Observers = [new BrokenObserver(), log] };
        TuningResult<SampleConfig> result = await Tuner.RunAsync(new SampleObjective(SampleObjective.Error), options, null, TestContext.Current.CancellationToken);
        Assert.Equal("the observer BrokenObserver was dropped, it threw InvalidOperationException: broken pipe", Assert.Single(result.Warnings));
        Assert.Equal(3, result.Records.Count);
        Assert.Equal("ended TrialsDone: 3", log.Lines[^1]);
    }

    [Fact]
    public async Task TimeLeft_OfALaterRun_CountsThatRunAlone()
    {
        var time = new FakeTimeProvider();
        var progress = new List<StudyProgress>();
        var objective = new SampleObjective(_ =>
        {
            time.Advance(TimeSpan.FromSeconds(60));
            return 1;
        });
        var options = Silent.Options() with { Observers = [new ProgressObserver(progress)] };
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, options, null, time);
        await tuner.RunAsync(trials: 3, TestContext.Current.CancellationToken);
        await tuner.RunAsync(trials: 2, TestContext.Current.CancellationToken);
        Assert.Equal([120, 60, 0, 60, 0], progress.Select(step => step.Remaining!.Value.TotalSeconds));
        Assert.Equal([60, 120, 180, 60, 120], progress.Select(step => step.Elapsed.TotalSeconds));
        Assert.Equal(5, progress[^1].Finished);
    }

    [Fact]
    public async Task TimeLeft_OfTwoWorkers_CountsTheirWorkOnWhatRuns()
    {
        var time = new FakeTimeProvider();
        var progress = new List<StudyProgress>();
        using var both = new Barrier(2);
        using var firstIsDone = new ManualResetEventSlim();
        var objective = new SampleObjective((_, trial) =>
        {
            if (trial.Number < 2)
            {
                both.SignalAndWait(TestContext.Current.CancellationToken);
            }

            if (trial.Number == 1)
            {
                firstIsDone.Wait(TestContext.Current.CancellationToken);
                return 1;
            }

            time.Advance(TimeSpan.FromSeconds(60));
            return 1;
        });
        var options = Silent.Options(2) with { Workers = 2, Observers = [new ProgressObserver(progress, firstIsDone.Set)] };
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, options, null, time);
        await tuner.RunAsync(TestContext.Current.CancellationToken);

        // One trial took 60 s and the other worker has spent as long on the last one.
        Assert.Equal(TimeSpan.Zero, progress[0].Remaining);
    }

    private sealed class ProgressObserver(List<StudyProgress> steps, Action? onStep = null) : ITuningObserver
    {
        public void OnTrialFinished(Trial trial, StudyProgress progress)
        {
            steps.Add(progress);
            onStep?.Invoke();
        }
    }

    private sealed class BrokenObserver : ITuningObserver
    {
        public void OnTrialStarted(Trial trial) => throw new InvalidOperationException("broken pipe");
    }

    private sealed class RecordingObserver : ITuningObserver
    {
        public List<string> Lines { get; } = [];

        public void OnStarted(StudyInfo study) => Lines.Add($"started {study.Trials}");

        public void OnTrialStarted(Trial trial) => Lines.Add($"trial {trial.Number}");

        public void OnReported(Trial trial) => Lines.Add($"report {trial.Number}");

        public void OnTrialFinished(Trial trial, StudyProgress progress) => Lines.Add($"finished {trial.Number}: {progress.Finished} ({progress.Failed} failed)");

        public void OnEnded(StudyProgress progress, StopReason reason) => Lines.Add($"ended {reason}: {progress.Finished}");
    }
}
