using Microsoft.Extensions.Logging;

namespace HpoAttributes;

/// <summary>Writes a study to an <see cref="ILogger"/>, with the trial's number, resource and values as fields of their own.</summary>
internal sealed partial class StudyLog(ILogger logger) : ITuningObserver
{
    public void OnStarted(StudyInfo study) => Started(logger, study.Objective.Name, study.Workers, study.Seed);

    public void OnTrialStarted(Trial trial) => TrialStarted(logger, trial.Number, trial.Attempt, trial.Worker, ConfigText.Of(trial.Config));

    public void OnReported(Trial trial) => Reported(logger, trial.Number, trial.Reached, trial.Measurements[^1].Values);

    public void OnLogged(Trial trial, string text) => Said(logger, trial.Number, text);

    public void OnTrialPaused(Trial trial, StudyProgress progress) => Paused(logger, trial.Number, trial.Reached, trial.Values);

    public void OnTrialWaiting(Trial trial, string reason) => Waiting(logger, trial.Number, reason);

    public void OnTrialFinished(Trial trial, StudyProgress progress)
    {
        if (trial.State == TrialState.Failed)
        {
            Failed(logger, trial.Number, trial.Runtime, trial.FailureReason);
        }
        else
        {
            Finished(logger, trial.Number, trial.State, trial.Reached, trial.Values, trial.Runtime);
        }
    }

    public void OnEnded(StudyProgress progress, StopReason reason) => Ended(logger, reason, progress.Finished, progress.Failed, progress.Elapsed, progress.Incumbent?.Number, progress.Incumbent?.Values);

    [LoggerMessage(1, LogLevel.Information, "Tuning {Objective} with {Workers} workers, seed {Seed}")]
    private static partial void Started(ILogger logger, string objective, int workers, long seed);

    [LoggerMessage(2, LogLevel.Information, "Trial {Trial} starts attempt {Attempt} on worker {Worker}: {Config}")]
    private static partial void TrialStarted(ILogger logger, int trial, int attempt, int worker, string config);

    [LoggerMessage(3, LogLevel.Debug, "Trial {Trial} reports at {Resource}: {Values}")]
    private static partial void Reported(ILogger logger, int trial, int resource, ObjectiveValues values);

    [LoggerMessage(4, LogLevel.Information, "Trial {Trial} says: {Text}")]
    private static partial void Said(ILogger logger, int trial, string text);

    [LoggerMessage(5, LogLevel.Information, "Trial {Trial} is put aside at {Resource}: {Values}")]
    private static partial void Paused(ILogger logger, int trial, int resource, ObjectiveValues? values);

    [LoggerMessage(6, LogLevel.Warning, "Trial {Trial} will be tried again: {Reason}")]
    private static partial void Waiting(ILogger logger, int trial, string reason);

    [LoggerMessage(7, LogLevel.Warning, "Trial {Trial} failed after {Runtime}: {Reason}")]
    private static partial void Failed(ILogger logger, int trial, TimeSpan runtime, string? reason);

    [LoggerMessage(8, LogLevel.Information, "Trial {Trial} ends as {State} at {Resource}: {Values} after {Runtime}")]
    private static partial void Finished(ILogger logger, int trial, TrialState state, int resource, ObjectiveValues? values, TimeSpan runtime);

    [LoggerMessage(9, LogLevel.Information, "Study ends ({Reason}) with {Finished} trials ended, {Failed} failed, in {Elapsed}; best: trial {Best}, {BestValues}")]
    private static partial void Ended(ILogger logger, StopReason reason, int finished, int failed, TimeSpan elapsed, int? best, ObjectiveValues? bestValues);
}
