namespace HpoAttributes;

/// <summary>Stops a trial whose value has not improved for a number of reports: patience, as training loops have it.</summary>
public sealed class PlateauStoppingScheduler : StoppingScheduler
{
    private readonly PlateauSettings _settings;
    private readonly Goal _goal;
    private readonly Dictionary<int, (double Best, int Since)> _running = [];

    /// <summary>Creates the scheduler.</summary>
    /// <param name="inner">Decides on all other trials.</param>
    /// <param name="patience">How many reports in a row may bring no improvement before the trial is stopped. At least 1; 10 by default.</param>
    /// <param name="minDelta">By how much a value must be better than the best so far to be an improvement: more than this. At least 0, the default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public PlateauStoppingScheduler(IScheduler inner, int patience = 10, double minDelta = 0, Goal goal = Goal.Minimize)
        : base(inner)
    {
        _settings = PlateauSettings.Of(patience, minDelta);
        _goal = goal;
    }

    private protected override bool IsToStop(Trial trial) => _running[trial.Number].Since >= _settings.Patience;

    private protected override void Take(Trial trial)
    {
        double value = RungValue.Minimized(trial.Measurements[^1].Values[0], _goal);
        (double best, int since) = _running.GetValueOrDefault(trial.Number, (double.PositiveInfinity, 0));
        _running[trial.Number] = value < best - _settings.MinDelta ? (value, 0) : (best, since + 1);
    }

    private protected override void TakeEnd(Trial trial) => _running.Remove(trial.Number);
}
