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
    {
        string total = snapshot.Study is { HasTrialLimit: true } study ? string.Create(CultureInfo.InvariantCulture, $"/{study.Trials}") : string.Empty;
        string paused = snapshot.Progress.Paused > 0 ? string.Create(CultureInfo.InvariantCulture, $", {snapshot.Progress.Paused} paused") : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{snapshot.Progress.Finished + snapshot.Progress.Paused}{total}{paused}");
    }

    private static string Times(LiveSnapshot snapshot)
    {
        if (snapshot.Reason is { } reason)
        {
            return $", {StopReasonText.Of(reason)} in {DurationText.Of(snapshot.Elapsed)}";
        }

        string left = snapshot.Remaining is { } remaining && remaining >= TimeSpan.FromSeconds(0.5) ? $", {DurationText.Rounded(remaining)} left" : string.Empty;
        return $", {DurationText.Rounded(snapshot.Elapsed)}{left}";
    }

    /// <summary>How much is done, by the limit that will be reached first.</summary>
    private static double Share(LiveSnapshot snapshot)
    {
        if (snapshot.Study is not { } study)
        {
            return 0;
        }

        double byTrials = study.HasTrialLimit ? (double)(snapshot.Progress.Finished + snapshot.Progress.Paused) / study.Trials : 0;
        double byResource = study.ResourceLimit is { } resource ? (double)snapshot.Progress.SpentResource / resource : 0;
        double byTime = study.TimeLimit is { } limit ? snapshot.Elapsed / limit : 0;
        return Math.Max(byTrials, Math.Max(byResource, byTime));
    }

    private static void AppendBar(Paragraph line, LiveSnapshot snapshot, int width, bool unicode)
    {
        double share = Math.Clamp(Share(snapshot), 0, 1);
        int done = (int)(share * width);
        line.Append(new string(unicode ? '━' : '#', done), new Style(Color.Green));
        line.Append(new string(unicode ? '━' : '-', width - done), new Style(Color.Grey));
    }
}
