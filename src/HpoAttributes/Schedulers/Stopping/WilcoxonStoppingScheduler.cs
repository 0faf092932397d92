namespace HpoAttributes;

/// <summary>
/// Stops a trial that is worse than the best one step by step: for objectives whose steps are comparable pairs, such as the folds of a cross-validation
/// or the instances of a problem, and not epochs.
/// </summary>
/// <remarks>
/// <para>
/// Wilcoxon's signed-rank test, one-sided, on the differences between the trial and the best completed one at the steps that both have reported: the trial is stopped where the
/// probability of differences at least as bad, if the two were equally good, is below <c>p</c>, and the best one's average over these steps is better. The objective
/// reports the value of step i at resource i, and returns what it makes of them, as a rule the mean, by which the best trial is found.
/// </para>
/// <para>A report at which n steps are compared takes time in proportion to n³ up to 30 steps, and to n·log n beyond.</para>
/// </remarks>
public sealed class WilcoxonStoppingScheduler : StoppingScheduler
{
    private readonly WilcoxonSettings _settings;
    private readonly Goal _goal;
    private Trial? _best;

    /// <summary>Creates the scheduler.</summary>
    /// <param name="inner">Decides on all other trials.</param>
    /// <param name="p">The probability below which a trial is stopped: above 0 and below 1; 0.1 by default. The smaller, the more steps a trial gets.</param>
    /// <param name="startup">How many steps must be compared. At least 1; 2 by default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public WilcoxonStoppingScheduler(IScheduler inner, double p = 0.1, int startup = 2, Goal goal = Goal.Minimize)
        : base(inner)
    {
        _settings = WilcoxonSettings.Of(p, startup);
        _goal = goal;
    }

    private protected override bool IsToStop(Trial trial)
    {
        if (_best is null)
        {
            return false;
        }

        double[] differences = [.. Differences(trial.Measurements, _best.Measurements)];
        return differences.Length >= _settings.Startup && differences.Average() > 0 && SignedRankTest.ProbabilityOfGreater(differences) < _settings.P;
    }

    private protected override void TakeEnd(Trial trial)
    {
        if (trial.State == TrialState.Completed && IncumbentRule.IsBetter(trial, _best, _goal))
        {
            _best = trial;
        }
    }

    /// <summary>By how much one trial is worse than another at each step that both have.</summary>
    private IEnumerable<double> Differences(IReadOnlyList<Measurement> trial, IReadOnlyList<Measurement> best)
    {
        for (int i = 0, j = 0; i < trial.Count && j < best.Count;)
        {
            int order = trial[i].Resource.CompareTo(best[j].Resource);
            if (order == 0)
            {
                yield return RungValue.Minimized(trial[i].Values[0] - best[j].Values[0], _goal);
            }

            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
