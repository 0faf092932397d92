namespace HpoAttributes;

/// <summary>Median stopping: ends a trial that is worse than half of the completed ones were at the same resource.</summary>
/// <remarks>
/// <para>
/// The median stopping rule of Golovin et al., Google Vizier: A Service for Black-Box Optimization (KDD 2017): a trial is stopped where its best value so far is strictly worse than
/// the median of the running averages of all completed trials up to the same resource. <see cref="MedianRule"/> has the variants of others. Trials that
/// were stopped or failed are not among those; completed ones that break an outcome constraint count as the worst.
/// </para>
/// <para>
/// For objectives that report while they run; it needs no <see cref="ResourceAttribute"/> parameter, but the reports of all trials at the same resources. Nothing is stopped at
/// a resource for which fewer than <c>startup</c> completed trials have a value. A report takes logarithmic time, the end of a trial that for each of its reports.
/// </para>
/// </remarks>
public sealed class MedianStoppingScheduler : IScheduler
{
    private readonly ISearcher _searcher;
    private readonly MedianSettings _settings;
    private readonly Goal _goal;
    private readonly Dictionary<int, RunningValue> _running = [];
    private readonly Dictionary<int, RankedValues> _completed = [];

    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where configs come from.</param>
    /// <param name="rule">What is held against what; Vizier's rule by default.</param>
    /// <param name="startup">How many completed trials there must be with a value at the same resource. At least 1; 5 by default.</param>
    /// <param name="grace">The first resource at which a trial may be stopped. At least 1, the default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public MedianStoppingScheduler(ISearcher searcher, MedianRule rule = MedianRule.BestAgainstAverages, int startup = 5, int grace = 1, Goal goal = Goal.Minimize)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        _searcher = searcher;
        _settings = MedianSettings.Of(rule, startup, grace);
        _goal = goal;
    }

    /// <inheritdoc/>
    public ConfigSpace Space => _searcher.Space;

    /// <inheritdoc/>
    public Suggestion? Suggest(int trial, TrialHistory history) => _searcher.Suggest(trial, history);

    /// <inheritdoc/>
    public TrialDecision Decide(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (trial.Reached < _settings.Grace || !_completed.TryGetValue(trial.Reached, out RankedValues? others) || others.Count < _settings.Startup)
        {
            return TrialDecision.Continue;
        }

        RunningValue own = _running[trial.Number];
        double value = !trial.IsFeasible ? double.PositiveInfinity : _settings.Rule == MedianRule.AverageAgainstAverages ? own.Average : own.Best;
        return value > others.Quantile(0.5) ? TrialDecision.Stop : TrialDecision.Continue;
    }

    /// <inheritdoc/>
    public void OnReported(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _running[trial.Number] = _running.GetValueOrDefault(trial.Number, RunningValue.None).With(RungValue.Minimized(trial.Measurements[^1].Values[0], _goal));
    }

    /// <inheritdoc/>
    public void OnFinished(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (trial.State == TrialState.Interrupted)
        {
            return;
        }

        _running.Remove(trial.Number);
        if (trial.State == TrialState.Completed)
        {
            Add(trial);
        }
    }

    private void Add(Trial trial)
    {
        RunningValue running = RunningValue.None;
        foreach (Measurement measurement in trial.Measurements)
        {
            running = running.With(RungValue.Minimized(measurement.Values[0], _goal));
            if (!_completed.TryGetValue(measurement.Resource, out RankedValues? values))
            {
                _completed.Add(measurement.Resource, values = new());
            }

            double value = _settings.Rule == MedianRule.BestAgainstValues ? running.Last : running.Average;
            values.Add(trial.IsFeasible ? value : double.PositiveInfinity, trial.Number);
        }
    }
}
