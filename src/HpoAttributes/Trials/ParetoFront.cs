namespace HpoAttributes;

/// <summary>The trials of a study with several goals that no other one dominates.</summary>
internal static class ParetoFront
{
    /// <summary>The front by ascending trial number; of feasible trials alone where there is one, then of those with values at the highest resource.</summary>
    public static List<Trial> Of(IEnumerable<Trial> trials, IReadOnlyList<Goal> goals)
    {
        List<Trial> candidates = [.. trials.Where(trial => trial.Values is not null)];
        if (candidates.Exists(trial => trial.IsFeasible))
        {
            candidates.RemoveAll(trial => !trial.IsFeasible);
        }

        int highest = candidates.Select(trial => trial.ValuesResource).DefaultIfEmpty().Max();
        candidates.RemoveAll(trial => trial.ValuesResource < highest);

        return [.. candidates.Where(trial => !candidates.Exists(other => Dominates(other, trial, goals))).OrderBy(trial => trial.Number)];
    }

    private static bool Dominates(Trial left, Trial right, IReadOnlyList<Goal> goals)
    {
        bool isBetterSomewhere = false;
        for (int i = 0; i < goals.Count; i++)
        {
            double sign = goals[i] == Goal.Minimize ? 1 : -1;
            double difference = sign * (left.Values!.Value[i] - right.Values!.Value[i]);
            if (difference > 0)
            {
                return false;
            }

            isBetterSomewhere |= difference < 0;
        }

        return isBetterSomewhere;
    }
}
