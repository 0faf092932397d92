namespace HpoAttributes;

/// <summary>The learning curve of one trial, without the type of its config.</summary>
internal sealed class LearningCurve
{
    private readonly List<List<FigurePoint>> _training = [[]];
    private readonly List<(FigurePoint From, FigurePoint Until)> _pauses = [];

    private LearningCurve(Trial trial) => (Trial, State) = (trial.Number, trial.State);

    /// <summary>The trial's number.</summary>
    public int Trial { get; }

    /// <summary>Where it stood when the study ended.</summary>
    public TrialState State { get; }

    /// <summary>Its reports, one list for each time that a worker had it. Each list but the first begins where the pause before it ended, with the value of the report before.</summary>
    public IReadOnlyList<IReadOnlyList<FigurePoint>> Training => _training;

    /// <summary>The times in which no worker had it, at the height of its last report.</summary>
    public IReadOnlyList<(FigurePoint From, FigurePoint Until)> Pauses => _pauses;

    /// <summary>What it reported last, or returned; where it failed the moment at which it did.</summary>
    public FigurePoint End => _training[^1][^1];

    /// <summary>The curve of each trial that has a value.</summary>
    public static IReadOnlyList<LearningCurve> Of(IEnumerable<Trial> trials)
        => [.. trials.Select(Of).Where(curve => curve._training[0].Count > 0)];

    private static LearningCurve Of(Trial trial)
    {
        var curve = new LearningCurve(trial);
        ILookup<int, TrialPause> pauses = trial.Pauses.ToLookup(pause => pause.Resource);
        foreach (Measurement measurement in trial.Measurements)
        {
            FigurePoint report = FigurePoint.Of(measurement);
            curve._training[^1].Add(report);
            if (pauses.Contains(measurement.Resource))
            {
                curve.Pause(report, pauses[measurement.Resource].Max(pause => pause.Until.TotalSeconds));
            }
        }

        curve.Finish(trial);
        return curve;
    }

    private void Pause(FigurePoint report, double until)
    {
        FigurePoint resumed = report with { Seconds = until };
        _pauses.Add((report, resumed));
        _training.Add([resumed]);
    }

    /// <summary>What it returned is its last value; where it failed, it still ran after its last report.</summary>
    private void Finish(Trial trial)
    {
        double end = trial.FinishedAfter.TotalSeconds;
        if (trial.State == TrialState.Completed)
        {
            _training[^1].Add(new(end, trial.Values!.Value[0]));
        }
        else if (trial.State == TrialState.Failed && trial.Measurements.Count > 0)
        {
            _training[^1].Add(End with { Seconds = end });
        }
    }
}
