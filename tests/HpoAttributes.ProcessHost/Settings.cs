using System.Globalization;

namespace HpoAttributes.ProcessHost;

/// <summary>The arguments, each as <c>name=value</c>.</summary>
internal sealed record Settings(string Study, string Mode, string Folder, int Trials, int Workers, WorkerIsolation Isolation, int? PerProcess, int Retries, double? Limit)
{
    public static Settings Of(string[] args)
    {
        Dictionary<string, string> values = args.Select(arg => arg.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(
            values["study"],
            values.GetValueOrDefault("mode", "plain"),
            values.GetValueOrDefault("folder", string.Empty),
            Number(values, "trials") ?? 4,
            Number(values, "workers") ?? 1,
            Enum.Parse<WorkerIsolation>(values.GetValueOrDefault("isolation", "Processes")),
            Number(values, "perprocess"),
            Number(values, "retries") ?? 0,
            Number(values, "limit"));
    }

    public TuningOptions Options() => new()
    {
        Trials = Trials,
        Seed = 7,
        Workers = Study == "fleet" ? null : Workers,
        Searcher = Searchers.Random(),
        Isolation = Isolation,
        TrialsPerProcess = PerProcess,
        Retries = Retries,
        TrialTimeLimit = Limit is { } seconds ? TimeSpan.FromSeconds(seconds) : null,
        TrialTimeGrace = TimeSpan.FromMilliseconds(100),
        MaxPausedTrials = 20,
        Progress = ProgressView.None,
    };

    private static int? Number(Dictionary<string, string> values, string name)
        => values.TryGetValue(name, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : null;
}
