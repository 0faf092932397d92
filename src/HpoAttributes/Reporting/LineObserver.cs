using System.Globalization;

namespace HpoAttributes;

/// <summary>
/// Writes plain lines: one when a trial starts, one when it ends, a closing pair. For logs, redirected output and
/// terminals that are not interactive. The text is in invariant culture.
/// </summary>
/// <param name="writer">Where to write; flushed after each line, left open.</param>
public sealed class LineObserver(TextWriter writer) : ITuningObserver
{
    private readonly TextWriter _writer = writer ?? throw new ArgumentNullException(nameof(writer));
    private StudyInfo? _study;

    /// <inheritdoc/>
    public void OnStarted(StudyInfo study)
    {
        ArgumentNullException.ThrowIfNull(study);
        _study = study;
        string trials = study.HasTrialLimit ? Count(study.Trials, "trial") : "as many trials as there is room for";
        string limits = string.Concat(
            study.TimeLimit is { } time ? $", at most {DurationText.Of(time)}" : string.Empty,
            study.ResourceLimit is { } resource ? Invariant($", at most {resource} units of resource") : string.Empty);
        Write($"tuning {study.Objective.Name}: {trials}, {Count(study.Workers, "worker")}, seed {study.Seed}{limits}");
    }

    /// <inheritdoc/>
    public void OnTrialStarted(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        string worker = _study?.Workers > 1 ? Invariant($" on worker {trial.Worker}") : string.Empty;
        string upTo = _study?.Objective.Resource is { } range && trial.Granted < range.Max ? Invariant($" up to {trial.Granted}") : string.Empty;
        Write($"trial {trial.Number} {(trial.Attempt > 1 ? Again(trial) : "starts")}{upTo}{worker}{Repeat(trial)}: {ConfigText.Of(trial.Config)}");
    }

    /// <inheritdoc/>
    public void OnLogged(Trial trial, string text)
    {
        ArgumentNullException.ThrowIfNull(trial);
        Write($"trial {trial.Number} says: {LineText.Of(text)}");
    }

    /// <inheritdoc/>
    public void OnTrialPaused(Trial trial, StudyProgress progress)
    {
        ArgumentNullException.ThrowIfNull(trial);
        Write($"trial {trial.Number} {(trial.State == TrialState.Paused ? "waits" : "has come")} at {trial.Reached}: {ValuesText.Of(trial.Values.GetValueOrDefault(), _study?.Objective.Metrics ?? [])} after {DurationText.Of(trial.Runtime)} | {Best(progress)} | {Done(progress)}{TimeLeft(progress)}");
    }

    /// <inheritdoc/>
    public void OnTrialWaiting(Trial trial, string reason)
    {
        ArgumentNullException.ThrowIfNull(trial);
        Write($"trial {trial.Number} will be tried again: {LineText.Of(reason)}");
    }

    /// <inheritdoc/>
    public void OnTrialFinished(Trial trial, StudyProgress progress)
    {
        ArgumentNullException.ThrowIfNull(trial);
        Write($"trial {trial.Number} {Outcome(trial)} | {Best(progress)} | {Done(progress)}{(trial.State == TrialState.Interrupted ? string.Empty : TimeLeft(progress))}");
    }

    /// <inheritdoc/>
    public void OnEnded(StudyProgress progress, StopReason reason)
    {
        Write($"{StopReasonText.Of(reason)}: {Done(progress)} in {DurationText.Of(progress.Elapsed)}");
        if (progress.Incumbent is { } best)
        {
            string feasibility = best.IsFeasible ? string.Empty : " (infeasible, as are all)";
            Write($"best: trial {best.Number}{At(best)}, {(Mean(best) is { } mean ? mean + " values" : "value")} {best.Values}{feasibility}, {ConfigText.Of(best.Config)}");
        }
    }

    /// <summary>At which resource the best one has its value, where that is not the most.</summary>
    private string At(Trial best) => best.ValuesResource > 0 && best.Reached < _study?.Objective.Resource?.Max ? Invariant($" at {best.Reached}") : string.Empty;

    private static string Again(Trial trial) => trial.LastPause is not null ? Invariant($"goes on after {trial.Reached}") : Invariant($"starts again (attempt {trial.Attempt})");

    private static string Repeat(Trial trial)
        => trial.RepeatOf is { } first ? Invariant($" ({(trial.IsConfirmation ? "confirms" : "repeats")} trial {first})") : string.Empty;

    private static string? Mean(Trial best) => best.MeanOf > 1 ? Invariant($"mean of {best.MeanOf}") : null;

    private string Outcome(Trial trial)
    {
        string runtime = DurationText.Of(trial.Runtime);
        return trial.State switch
        {
            TrialState.Completed => $"ends: {ValuesText.Of(trial.Values.GetValueOrDefault(), _study?.Objective.Metrics ?? [])}{(trial.IsFeasible ? string.Empty : " (infeasible)")} in {runtime}",
            TrialState.Stopped => $"is stopped at {trial.Reached}: {ValuesText.Of(trial.Values.GetValueOrDefault(), _study?.Objective.Metrics ?? [])}{(trial.IsFeasible ? string.Empty : " (infeasible)")} after {runtime}",
            TrialState.Failed => $"failed after {runtime}: {LineText.Of(trial.FailureReason ?? "no reason is known")}",
            _ => $"interrupted after {runtime}",
        };
    }

    private string Best(StudyProgress progress)
        => progress.Incumbent is { } best ? Invariant($"best {best.Values} ({(Mean(best) is { } mean ? mean + ", " : string.Empty)}trial {best.Number}{At(best)}{(best.IsFeasible ? string.Empty : ", infeasible")})")
        : _study?.Objective.Goals.Count > 1 ? "several goals"
        : "no best yet";

    private string Done(StudyProgress progress)
    {
        string total = _study is { HasTrialLimit: true } ? Invariant($"/{_study.Trials}") : string.Empty;
        string[] kinds = [.. new[] { (progress.Failed, "failed"), (progress.Paused, "paused") }.Where(kind => kind.Item1 > 0).Select(kind => Invariant($"{kind.Item1} {kind.Item2}"))];
        return Invariant($"{progress.Finished + progress.Paused}{total}{(kinds.Length > 0 ? $" ({string.Join(", ", kinds)})" : string.Empty)}");
    }

    private static string TimeLeft(StudyProgress progress)
        => progress.Remaining is { } remaining && remaining >= TimeSpan.FromSeconds(0.5) ? $", {DurationText.Rounded(remaining)} left" : string.Empty;

    private static string Count(int count, string noun) => Invariant($"{count} {noun}{(count == 1 ? string.Empty : "s")}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Write(FormattableString line)
    {
        _writer.WriteLine(Invariant(line));
        _writer.Flush();
    }
}
