namespace HpoAttributes;

/// <summary>The points of learning curves that a study has seen so far, in order: one for each rung that a trial came to.</summary>
internal sealed class CurveResults
{
    private readonly List<CurveObservation> _all = [];

    /// <summary>How many there are.</summary>
    public int Count => _all.Count;

    /// <summary>One of them, as reported.</summary>
    public CurveObservation this[int index] => _all[index];

    /// <summary>The trials with the smallest values, the best one first.</summary>
    public IEnumerable<int> BestTrials(int count)
        => _all.GroupBy(observation => observation.Trial, observation => observation.Value).OrderBy(group => group.Min()).Take(count).Select(group => group.Key);

    /// <summary>The values of the first ones.</summary>
    public double[] Values(int count) => [.. _all.Take(count).Select(observation => observation.Value)];

    /// <summary>Adds one.</summary>
    public void Add(CurveObservation observation) => _all.Add(observation);

    /// <summary>Adds one that counts as bad as the worst so far; nothing where there is none.</summary>
    public void AddWorst(int trial, int rung)
    {
        if (_all.Count > 0)
        {
            _all.Add(new(trial, rung, _all.Max(observation => observation.Value)));
        }
    }

    /// <summary>
    /// At most so many of the first ones, in order: all those of the best trials up to half of the room, the last ones of trials spread over the ranks of the others, then
    /// earlier ones of these.
    /// </summary>
    /// <param name="count">How many of the first.</param>
    /// <param name="limit">How many at most.</param>
    public IEnumerable<CurveObservation> Thin(int count, int limit)
    {
        if (count <= limit)
        {
            return _all.Take(count);
        }

        List<int>[] trials = [.. _all.Take(count).Index().GroupBy(entry => entry.Item.Trial, entry => entry.Index).Select(group => group.ToList()).OrderBy(group => group.Min(i => _all[i].Value))];
        var kept = new SortedSet<int>();
        int best = 0;
        for (; best < trials.Length && kept.Count + trials[best].Count <= limit / 2; best++)
        {
            kept.UnionWith(trials[best]);
        }

        kept.UnionWith(Spread([.. trials.Skip(best).Select(group => group[^1])], limit - kept.Count));
        kept.UnionWith(Spread([.. Enumerable.Range(0, count).Where(i => !kept.Contains(i))], limit - kept.Count));
        return kept.Select(i => _all[i]);
    }

    private static IEnumerable<int> Spread(int[] items, int room)
    {
        int taken = Math.Min(items.Length, room);
        return Enumerable.Range(0, taken).Select(i => items[(int)((long)i * items.Length / taken)]);
    }
}
