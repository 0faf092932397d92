using System.Globalization;
using Spectre.Console;

namespace HpoAttributes;

/// <summary>Draws one picture: the trials as a table, below it the best one and how far the study is.</summary>
/// <param name="snapshot">What to show.</param>
/// <param name="screen">The room there is.</param>
internal sealed class LiveFrame(LiveSnapshot snapshot, Screen screen)
{
    /// <summary>The lines that are no trials: the header, a blank line, the best, the progress, and one for the cursor.</summary>
    private const int OtherLines = 5;

    private static readonly Style Bad = new(Color.Red);
    private static readonly Style Odd = new(Color.Yellow);
    private static readonly Style Good = new(Color.Green);
    private static readonly Style Busy = new(Color.Aqua);
    private static readonly Style Faint = new(Color.Grey);

    public Paragraph Render()
    {
        var picture = new Paragraph();
        TrialRow[] rows = [.. Rows()];
        if (rows.Length > 0)
        {
            TrialTable.Append(picture, rows, screen, snapshot.Study);
            picture.Append("\n");
        }

        if (snapshot.Rungs.Count > 1)
        {
            AppendRungs(picture);
        }

        if (snapshot.Progress.Incumbent is { } best)
        {
            AppendBest(picture, best);
        }

        ProgressLine.Append(picture, snapshot, screen);
        return picture;
    }

    private IEnumerable<TrialRow> Rows()
    {
        int room = Math.Max(1, screen.Height - OtherLines - (snapshot.Rungs.Count > 1 ? 1 : 0));
        int running = Math.Min(snapshot.Running.Count, room);
        int ended = Math.Min(snapshot.Recent.Count, room - running);
        return snapshot.Recent.Skip(snapshot.Recent.Count - ended).Select(Ended).Concat(snapshot.Running.Take(running).Select(Running));
    }

    private static TrialRow Running((Trial Trial, TimeSpan Elapsed) running)
    {
        string report = running.Trial.Measurements is [.., var last]
            ? string.Create(CultureInfo.InvariantCulture, $"{last.Values} @ {last.Resource}")
            : "running";
        return TrialRow.Of(running.Trial, report, DurationText.Rounded(running.Elapsed), ConfigText.Of(running.Trial.Config), Busy);
    }

    private TrialRow Ended(Trial trial)
    {
        string runtime = DurationText.Of(trial.Runtime);
        string config = ConfigText.Of(trial.Config);
        return trial.State switch
        {
            TrialState.Failed => TrialRow.Of(trial, "failed", runtime, $"{LineText.Of(trial.FailureReason ?? "no reason is known")} ({config})", Bad),
            TrialState.Paused or TrialState.Waiting => TrialRow.Of(trial, At(trial, "paused"), runtime, config, IsBest(trial) ? Good : Faint),
            TrialState.Stopped => TrialRow.Of(trial, At(trial, "stopped"), runtime, config, IsBest(trial) ? Good : Faint),
            TrialState.Interrupted => TrialRow.Of(trial, "interrupted", runtime, config, Odd),
            _ when !trial.IsFeasible => TrialRow.Of(trial, $"{trial.Values} infeasible", runtime, config, Odd),
            _ => TrialRow.Of(trial, $"{trial.Values}", runtime, config, IsBest(trial) ? Good : Style.Plain),
        };
    }

    private static string At(Trial trial, string state)
        => string.Create(CultureInfo.InvariantCulture, $"{trial.Values} @ {trial.Reached} {state}{(trial.IsFeasible ? string.Empty : ", infeasible")}");

    /// <summary>How many trials have come how far: those that go on count where they were last.</summary>
    private void AppendRungs(Paragraph picture)
    {
        string text = "trials at " + string.Join(", ", snapshot.Rungs.Select(rung => string.Create(CultureInfo.InvariantCulture, $"{rung.Resource}: {rung.Trials}")));
        picture.Append(screen.Fit(text, screen.Width), Faint);
        picture.Append("\n");
    }

    private bool IsBest(Trial trial) => snapshot.Progress.Incumbent?.Number == (trial.RepeatOf ?? trial.Number);

    /// <summary>At which resource the best one has its value, where it has not ended by itself.</summary>
    private static string At(Trial best)
        => best.State == TrialState.Completed || best.Reached == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" at {best.Reached}");

    private void AppendBest(Paragraph picture, Trial best)
    {
        string value = string.Create(CultureInfo.InvariantCulture, $"best {best.Values} in trial {best.Number}{At(best)}{(best.MeanOf > 1 ? $" (mean of {best.MeanOf})" : string.Empty)}{(best.IsFeasible ? string.Empty : " (infeasible)")}: ");
        string config = ConfigText.Of(best.Config);
        picture.Append(value, Good);
        picture.Append(snapshot.Reason is null ? screen.Fit(config, screen.Width - value.Length) : config);
        picture.Append("\n");
    }
}
