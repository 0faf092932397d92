using System.Globalization;
using Spectre.Console;

namespace HpoAttributes;

/// <summary>The line that says how far a study is: name, bar, counts, times.</summary>
internal static class ProgressLine
{
    private const int MaxBarWidth = 40;
    private const int MinBarWidth = 8;
    private const int MaxNameWidth = 24;

    public static void Append(Paragraph line, LiveSnapshot snapshot, Screen screen)
    {
        string name = screen.Fit(snapshot.Study?.Objective.Name ?? string.Empty, MaxNameWidth);
        string counts = Counts(snapshot);
        string failed = snapshot.Progress.Failed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {snapshot.Progress.Failed} failed") : string.Empty;
        string times = Times(snapshot);
        int room = screen.Width - Screen.WidthOf(name) - counts.Length - failed.Length - times.Length - 2;

        line.Append(name, new Style(decoration: Decoration.Bold));
        line.Append(" ");
        if (room >= MinBarWidth)
        {
            AppendBar(line, snapshot, Math.Min(room, MaxBarWidth), screen.Unicode);
            line.Append(" ");
        }

        line.Append(counts).Append(failed, new Style(Color.Red)).Append(times);
    }

    private static string Counts(LiveSnapshot snapshot)
        => string.Create(CultureInfo.InvariantCulture, $"{snapshot.Progress.Finished}/{snapshot.Study?.Trials ?? 0}");

    private static string Times(LiveSnapshot snapshot)
    {
        if (snapshot.Reason is { } reason)
        {
            return $", {StopReasonText.Of(reason)} in {DurationText.Of(snapshot.Elapsed)}";
        }

        string left = snapshot.Remaining is { } remaining && remaining >= TimeSpan.FromSeconds(0.5) ? $", {DurationText.Rounded(remaining)} left" : string.Empty;
        return $", {DurationText.Rounded(snapshot.Elapsed)}{left}";
    }

    private static void AppendBar(Paragraph line, LiveSnapshot snapshot, int width, bool unicode)
    {
        double share = snapshot.Study is { Trials: > 0 } study ? Math.Min(1, (double)snapshot.Progress.Finished / study.Trials) : 0;
        int done = (int)(share * width);
        line.Append(new string(unicode ? '━' : '#', done), new Style(Color.Green));
        line.Append(new string(unicode ? '━' : '-', width - done), new Style(Color.Grey));
    }
}
