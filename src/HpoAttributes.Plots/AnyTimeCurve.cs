namespace HpoAttributes;

/// <summary>The numbers of an any-time figure, without the type of the configs.</summary>
internal sealed class AnyTimeCurve
{
    /// <summary>The best value so far from each time on, from the first success to the end.</summary>
    public required IReadOnlyList<FigurePoint> Best { get; init; }

    /// <summary>Each completed trial.</summary>
    public required IReadOnlyList<FigurePoint> Completed { get; init; }

    /// <summary>Each trial that its scheduler ended early.</summary>
    public required IReadOnlyList<FigurePoint> Stopped { get; init; }

    /// <summary>Each time that a trial was put aside, whether or not it went on later.</summary>
    public required IReadOnlyList<FigurePoint> PutAside { get; init; }

    /// <summary>When trials failed.</summary>
    public required IReadOnlyList<double> Failed { get; init; }

    public IEnumerable<FigurePoint> Trials => Completed.Concat(Stopped).Concat(PutAside);

    public static AnyTimeCurve Of<TConfig>(TuningResult<TConfig> result)
        where TConfig : class, IConfig<TConfig>
    {
        Trial[] trials = FigureInput.TrialsOf(result);
        return new()
        {
            Best =
            [
                .. result.CumulativeRuntime.Zip(result.IncumbentTrajectory, (time, value) => new FigurePoint(time.TotalSeconds, value))
                    .Where(point => !double.IsNaN(point.Value)),
            ],
            Completed = In(trials, TrialState.Completed),
            Stopped = In(trials, TrialState.Stopped),
            PutAside = [.. trials.SelectMany(PausesOf)],
            Failed = [.. trials.Where(trial => trial.State == TrialState.Failed).Select(trial => trial.FinishedAfter.TotalSeconds)],
        };
    }

    private static FigurePoint[] In(Trial[] trials, TrialState state)
        => [.. trials.Where(trial => trial.State == state && trial.Values is not null).Select(trial => new FigurePoint(trial.FinishedAfter.TotalSeconds, trial.Values!.Value[0]))];

    private static IEnumerable<FigurePoint> PausesOf(Trial trial)
    {
        HashSet<int> resources = [.. trial.Pauses.Where(pause => pause.WasPutAside).Select(pause => pause.Resource)];
        if (trial.LastPause is { } last)
        {
            resources.Add(last.Resource);
        }

        return trial.Measurements.Where(measurement => resources.Contains(measurement.Resource)).Select(FigurePoint.Of);
    }
}
