namespace HpoAttributes;

/// <summary>Follows the best trial of a study; where configs are run several times, the best config.</summary>
internal sealed class IncumbentWatch(StudyRules rules)
{
    private readonly ConfigResults? _configs = rules.Plan.IsNone ? null : new(rules.Space, rules.Plan, rules.Goals);
    private readonly List<IncumbentPoint> _trajectory = [];

    /// <summary>Null before the first success, and where there are several goals.</summary>
    public Trial? Best { get; private set; }

    /// <summary>One point for each trial that ended or was put aside.</summary>
    public IReadOnlyList<IncumbentPoint> Trajectory => _trajectory;

    /// <summary>How many trials have ended or been put aside since the incumbent became better.</summary>
    public int SinceImprovement { get; private set; }

    /// <summary>Takes a trial that has ended or was put aside.</summary>
    public void Take(Trial trial, TrialHistory history, TimeSpan elapsed)
    {
        Trial? before = Best;
        if (_configs is not null)
        {
            _configs.Add(trial);
            Best = _configs.Incumbent;
        }
        else if (rules.Goals.Count == 1)
        {
            Best = After(trial, history);
        }

        SinceImprovement = before?.Number == Best?.Number && Equals(before?.Values, Best?.Values) ? SinceImprovement + 1 : 0;
        _trajectory.Add(new(elapsed, Best?.Values is { } values ? values[0] : double.NaN));
    }

    /// <summary>The best one may itself have gone on and failed, or become infeasible: then all are asked.</summary>
    private Trial? After(Trial trial, TrialHistory history)
        => trial.Number != Best?.Number ? (IncumbentRule.IsBetter(trial, Best, rules.Goals[0]) ? trial : Best)
            : trial.Values is not null && trial.IsFeasible && trial.ValuesResource >= Best.ValuesResource && !IncumbentRule.IsBetter(Best, trial, rules.Goals[0]) ? trial
            : history.Aggregate((Trial?)null, (best, other) => IncumbentRule.IsBetter(other, best, rules.Goals[0]) ? other : best);
}
