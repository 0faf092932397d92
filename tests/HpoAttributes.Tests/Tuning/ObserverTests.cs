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
