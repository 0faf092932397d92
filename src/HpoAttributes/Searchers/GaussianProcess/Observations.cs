namespace HpoAttributes;

/// <summary>What trials that have ended tell a model: about the objective, and about each outcome constraint.</summary>
internal sealed class Observations
{
    public Observations(ModelTarget objective, bool[] isFeasible, IReadOnlyDictionary<string, ModelTarget> constraints)
    {
        Objective = objective;
        IsFeasible = isFeasible;
        Constraints = constraints;
    }

    /// <summary>The objective, smaller being better. A failed trial counts as the worst that completed.</summary>
    public ModelTarget Objective { get; }

    /// <summary>Whether the trial of each of the objective's points completed and satisfies every outcome constraint.</summary>
    public bool[] IsFeasible { get; }

    /// <summary>Each outcome constraint that a trial reported, satisfied at 0 and below.</summary>
    public IReadOnlyDictionary<string, ModelTarget> Constraints { get; }

    /// <summary>Learns from trials that have ended, interrupted ones left out.</summary>
    /// <returns>What they tell; null where none completed.</returns>
    public static Observations? Of(ModelSpace space, IReadOnlyList<Trial> ended, IReadOnlyList<Goal> goals, double[] weights, int limit)
    {
        Trial[] completed = [.. ended.Where(trial => trial.State == TrialState.Completed)];
        if (completed.Length == 0)
        {
            return null;
        }

        Trial[] trials = [.. completed, .. ended.Where(trial => trial.State == TrialState.Failed)];
        double[] values = Scalarization.Of(completed, goals, weights);
        double worst = values.Max();
        double[] imputed = [.. values, .. Enumerable.Repeat(worst, trials.Length - completed.Length)];
        var objective = new ModelTarget([.. trials.Select(space.PointOf)], OutputTransform.OfObjective(imputed));
        int[] kept = objective.Thin(limit);
        Trial[] keptTrials = [.. kept.Select(i => trials[i])];
        return new(
            objective.Only(kept),
            [.. keptTrials.Select(trial => trial.State == TrialState.Completed && trial.IsFeasible)],
            ConstraintTargets(space, keptTrials));
    }

    /// <summary>What trials tell of each outcome constraint.</summary>
    public static SortedDictionary<string, ModelTarget> ConstraintTargets(ModelSpace space, Trial[] trials)
    {
        var targets = new SortedDictionary<string, ModelTarget>(StringComparer.Ordinal);
        foreach (string name in trials.SelectMany(trial => trial.Constraints.Keys).Distinct())
        {
            Trial[] reported = [.. trials.Where(trial => trial.Constraints.TryGetValue(name, out double value) && double.IsFinite(value))];
            if (reported.Length > 0)
            {
                targets[name] = new(
                    [.. reported.Select(space.PointOf)],
                    OutputTransform.OfConstraint([.. reported.Select(trial => trial.Constraints[name])]));
            }
        }

        return targets;
    }
}
