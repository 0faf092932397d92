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
        Write($"tuning {study.Objective.Name}: {Count(study.Trials, "trial")}, {Count(study.Workers, "worker")}, seed {study.Seed}");
    }

    /// <inheritdoc/>
    public void OnTrialStarted(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        string worker = _study?.Workers > 1 ? Invariant($" on worker {trial.Worker}") : string.Empty;
        string attempt = trial.Attempt > 1 ? Invariant($" (attempt {trial.Attempt})") : string.Empty;
        Write($"trial {trial.Number} starts{worker}{attempt}{Repeat(trial)}: {ConfigText.Of(trial.Config)}");
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
            Write($"best: trial {best.Number}, {(Mean(best) is { } mean ? mean + " values" : "value")} {best.Values}{feasibility}, {ConfigText.Of(best.Config)}");
        }
    }

    private static string Repeat(Trial trial)
        => trial.RepeatOf is { } first ? Invariant($" ({(trial.IsConfirmation ? "confirms" : "repeats")} trial {first})") : string.Empty;

    private static string? Mean(Trial best) => best.MeanOf > 1 ? Invariant($"mean of {best.MeanOf}") : null;

    private string Outcome(Trial trial)
    {
        string runtime = DurationText.Of(trial.Runtime);
        return trial.State switch
        {
            TrialState.Completed => $"ends: {ValuesText.Of(trial.Values.GetValueOrDefault(), _study?.Objective.Metrics ?? [])}{(trial.IsFeasible ? string.Empty : " (infeasible)")} in {runtime}",
            TrialState.Failed => $"failed after {runtime}: {LineText.Of(trial.FailureReason ?? "no reason is known")}",
            _ => $"interrupted after {runtime}",
        };
    }

    private string Best(StudyProgress progress)
        => progress.Incumbent is { } best ? Invariant($"best {best.Values} ({(Mean(best) is { } mean ? mean + ", " : string.Empty)}trial {best.Number}{(best.IsFeasible ? string.Empty : ", infeasible")})")
        : _study?.Objective.Goals.Count > 1 ? "several goals"
        : "no best yet";

    private string Done(StudyProgress progress)
    {
        string total = _study is null ? string.Empty : Invariant($"/{_study.Trials}");
        string failed = progress.Failed > 0 ? Invariant($" ({progress.Failed} failed)") : string.Empty;
        return Invariant($"{progress.Finished}{total}{failed}");
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
