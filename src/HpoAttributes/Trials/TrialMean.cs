using System.Collections.Immutable;

namespace HpoAttributes;

/// <summary>Makes one trial of several with one config.</summary>
internal static class TrialMean
{
    /// <summary>
    /// Values and outcome constraints are the means over the trials that completed; failed ones count only where none did, and
    /// make it a failed one. The order of the trials does not matter. It runs from their first start to their last end, at the worker
    /// of the one that ended last, and confirms where all of them do; what was reported while running is kept of a single trial alone.
    /// </summary>
    /// <param name="number">The number that it gets.</param>
    /// <param name="ended">Trials that have ended, at least one.</param>
    public static Trial Of(int number, IEnumerable<Trial> ended)
    {
        Trial[] trials = [.. ended.OrderBy(trial => trial.Number)];
        TrialState state = StateOf(trials);
        Trial[] counted = Array.FindAll(trials, trial => trial.State == state);
        Trial last = trials.MaxBy(trial => trial.FinishedAt)!;
        TimeSpan runtime = trials.Aggregate(TimeSpan.Zero, (sum, trial) => sum + trial.Runtime);
        return new(number, trials[0].Point, trials[0].Config)
        {
            IsConfirmation = Array.TrueForAll(trials, trial => trial.IsConfirmation),
            State = state,
            Attempt = trials.Max(trial => trial.Attempt),
            Worker = last.Worker,
            StartedAt = trials.Min(trial => trial.StartedAt),
            FinishedAt = last.FinishedAt,
            FinishedAfter = trials.Max(trial => trial.FinishedAfter),
            Outcome = new(state, runtime, state == TrialState.Completed ? ValuesOf(counted) : null, counted[0].FailureReason),
            Measurements = trials.Length == 1 ? trials[0].Measurements : MeasurementList.Empty,
            Constraints = ConstraintsOf(counted),
            MeanOf = counted.Length,
        };
    }

    private static TrialState StateOf(Trial[] trials)
        => Array.Exists(trials, trial => trial.State == TrialState.Completed) ? TrialState.Completed
            : Array.Exists(trials, trial => trial.State == TrialState.Failed) ? TrialState.Failed
            : TrialState.Interrupted;

    private static ObjectiveValues ValuesOf(Trial[] completed)
    {
        double[] means = completed[0].Values!.Value.ToArray();
        for (int i = 0; i < means.Length; i++)
        {
            means[i] = MeanOf(completed.Select(trial => trial.Values!.Value[i]));
        }

        return new(means);
    }

    private static ImmutableSortedDictionary<string, double> ConstraintsOf(Trial[] trials)
        => Trial.NoConstraints.AddRange(
            from constraint in trials.SelectMany(trial => trial.Constraints)
            group constraint.Value by constraint.Key into values
            select KeyValuePair.Create(values.Key, MeanOf(values)));

    /// <summary>Equal numbers have themselves as their mean, infinite ones too, and no sum overflows.</summary>
    private static double MeanOf(IEnumerable<double> values)
    {
        double mean = 0;
        int count = 0;
        foreach (double value in values)
        {
            count++;
            mean = value.Equals(mean) ? mean : count == 1 ? value : mean + ((value / count) - (mean / count));
        }

        return mean;
    }
}
