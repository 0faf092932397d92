namespace HpoAttributes;

/// <summary>What trials that have ended tell the models of several goals: of each goal by itself, at the same points.</summary>
internal static class GoalObservations
{
    /// <summary>Learns from trials that have ended, interrupted ones left out. A failed trial counts as the worst that completed in every goal.</summary>
    /// <param name="space">The space.</param>
    /// <param name="ended">The trials.</param>
    /// <param name="goals">Their goals.</param>
    /// <param name="limit">At most so many are kept: one half the first by fronts and the room there, the others spread over the rest.</param>
    /// <returns>What they tell of each goal, outcome constraints with the first; null where none completed.</returns>
    public static Observations[]? Of(ModelSpace space, IReadOnlyList<Trial> ended, IReadOnlyList<Goal> goals, int limit)
    {
        Trial[] completed = [.. ended.Where(trial => trial.State == TrialState.Completed)];
        if (completed.Length == 0)
        {
            return null;
        }

        Trial[] trials = [.. completed, .. ended.Where(trial => trial.State == TrialState.Failed)];
        double[][] values = [.. completed.Select(trial => MinimizedValues.Of(trial, goals))];
        var points = new ModelTarget([.. trials.Select(space.PointOf)], Places(values, trials.Length));
        int[] kept = points.Thin(limit);
        Trial[] keptTrials = [.. kept.Select(i => trials[i])];
        bool[] isFeasible = [.. keptTrials.Select(trial => trial.State == TrialState.Completed && trial.IsFeasible)];
        SortedDictionary<string, ModelTarget> constraints = Observations.ConstraintTargets(space, keptTrials);
        return [.. goals.Select((_, goal) => new Observations(
            new ModelTarget(points.Points, Column(values, goal, trials.Length)).Only(kept),
            isFeasible,
            goal == 0 ? constraints : new SortedDictionary<string, ModelTarget>(StringComparer.Ordinal)))];
    }

    /// <summary>The place of each trial, the best first; failed ones are last.</summary>
    private static double[] Places(double[][] values, int trials)
    {
        (int Front, double Room)[] standings = CrowdedOrder.Of(values);
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => standings[i].Front).ThenByDescending(i => standings[i].Room)];
        double[] places = [.. Enumerable.Range(0, trials)];
        for (int place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }

    private static double[] Column(double[][] values, int goal, int trials)
    {
        double[] column = [.. values.Select(vector => vector[goal])];
        return OutputTransform.OfObjective([.. column, .. Enumerable.Repeat(column.Max(), trials - column.Length)]);
    }
}
