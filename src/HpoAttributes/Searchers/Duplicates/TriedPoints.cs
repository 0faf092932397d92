namespace HpoAttributes;

/// <summary>Remembers which configs a history holds, whatever became of them. A history is read once, as it grows.</summary>
internal sealed class TriedPoints(ConfigSpace space) : ITakenPoints
{
    private readonly HashSet<ulong> _hashes = [];
    private TrialHistory? _history;
    private int _trials;

    /// <summary>How many different configs were tried.</summary>
    public int Count => _hashes.Count;

    /// <summary>Reads the trials that are new.</summary>
    /// <returns>Whether it is another history than before, read from its start.</returns>
    public bool Follow(TrialHistory history)
    {
        bool isOther = !ReferenceEquals(history, _history) || history.Count < _trials;
        if (isOther)
        {
            _hashes.Clear();
            _history = history;
            _trials = 0;
        }

        for (; _trials < history.Count; _trials++)
        {
            _hashes.Add(space.HashAt([.. history[_trials].Point]));
        }

        return isOther;
    }

    void ITakenPoints.Follow(TrialHistory history) => Follow(history);

    /// <summary>Whether the config of a feasible point was tried.</summary>
    public bool Contains(ReadOnlySpan<double> point) => _hashes.Contains(space.HashAt(point));
}
