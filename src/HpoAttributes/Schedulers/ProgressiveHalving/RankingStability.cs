namespace HpoAttributes;

/// <summary>Tells whether the trials of a rung are ranked there as they were at the rung below, but for differences that may be noise.</summary>
internal sealed class RankingStability(Goal goal)
{
    private const double NoisePercentile = 0.9;

    private readonly List<Entry> _entries = [];
    private readonly RankedValues _noise = new();

    /// <summary>A trial has come to the rung.</summary>
    /// <param name="trial">The trial; its last measurement is the one there.</param>
    /// <param name="levelBelow">The resource of the rung below.</param>
    public void Add(Trial trial, int levelBelow)
    {
        var added = new Entry(trial, RungValue.Of(trial, goal), RungValue.At(trial, levelBelow, goal));
        foreach (Entry other in _entries)
        {
            double difference = Math.Abs(added.Value - other.Value);
            if (double.IsFinite(difference) && CurveCrossings.Count(trial.Measurements, other.Trial.Measurements) > 1)
            {
                _noise.Add(difference, _noise.Count);
            }
        }

        _entries.Add(added);
    }

    /// <summary>Whether each trial is, by its value at the rung below, as good as the one that has its place there.</summary>
    public bool IsStable()
    {
        double noise = _noise.Count > 0 ? _noise.Quantile(NoisePercentile) : 0;
        Entry[] now = [.. _entries.OrderBy(entry => entry.Value).ThenBy(entry => entry.Trial.Number)];
        Entry[] before = [.. _entries.OrderBy(entry => entry.Before).ThenBy(entry => entry.Trial.Number)];
        for (int place = 0; place < now.Length; place++)
        {
            // Equal infinities differ by NaN.
            if (!now[place].Before.Equals(before[place].Before) && !(Math.Abs(now[place].Before - before[place].Before) <= noise))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Forgets all: another rung is to be watched.</summary>
    public void Clear()
    {
        _entries.Clear();
        _noise.Clear();
    }

    /// <summary>A trial with its values at the rung and at the one below.</summary>
    private readonly record struct Entry(Trial Trial, double Value, double Before);
}
