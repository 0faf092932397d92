namespace HpoAttributes;

/// <summary>The resources of the rungs: min·η^k below the maximum, then the maximum.</summary>
internal static class RungLevels
{
    /// <param name="range">The least and the most resource.</param>
    /// <param name="eta">By how much each rung has more than the one below; above 1.</param>
    /// <param name="first">The rung to begin with, from 0: what a bracket leaves out.</param>
    public static int[] Of(ResourceRange range, double eta, int first = 0)
    {
        var levels = new List<int>();
        for (double level = range.Min; Math.Round(level) < range.Max; level *= eta)
        {
            int rounded = (int)Math.Round(level);
            if (levels.Count == 0 || rounded > levels[^1])
            {
                levels.Add(rounded);
            }
        }

        levels.Add(range.Max);
        return [.. levels.Skip(Math.Min(first, levels.Count - 1))];
    }

    /// <summary>The rung that a trial's last report is for: the highest one that it has reached and had not reached before; null where there is none.</summary>
    /// <remarks>Of rungs that the trial has passed without a report it gets the highest one alone: a value is never held against those of much less resource.</remarks>
    public static int? HitBy(Trial trial, ReadOnlySpan<int> levels)
    {
        int before = trial.Measurements.Count > 1 ? trial.Measurements[^2].Resource : 0;
        int rung = IndexOf(trial.Reached, levels);
        return rung >= 0 && before < levels[rung] ? rung : null;
    }

    /// <summary>The highest rung of no more than a resource; -1 where there is none.</summary>
    public static int IndexOf(int resource, ReadOnlySpan<int> levels)
    {
        int index = levels.BinarySearch(resource);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The lowest rung of more than a resource; the highest possible number where there is none.</summary>
    public static int Above(int reached, ReadOnlySpan<int> levels)
    {
        int next = IndexOf(reached, levels) + 1;
        return next < levels.Length ? levels[next] : int.MaxValue;
    }
}
