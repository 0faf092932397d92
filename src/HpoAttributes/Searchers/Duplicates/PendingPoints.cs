namespace HpoAttributes;

/// <summary>The configs of the trials that wait or run. A history is read once, as it grows.</summary>
internal sealed class PendingPoints(ConfigSpace space) : ITakenPoints
{
    // Few, so that going through them is cheap.
    private readonly List<(int Trial, ulong Hash)> _pending = [];
    private TrialHistory? _history;
    private int _read;

    public int Count => _pending.DistinctBy(pending => pending.Hash).Count();

    public void Follow(TrialHistory history)
    {
        if (!ReferenceEquals(history, _history) || history.Count < _read)
        {
            _pending.Clear();
            (_history, _read) = (history, 0);
        }

        _pending.RemoveAll(pending => history[pending.Trial].IsFinished);
        for (; _read < history.Count; _read++)
        {
            if (!history[_read].IsFinished)
            {
                _pending.Add((_read, space.HashAt([.. history[_read].Point])));
            }
        }
    }

    public bool Contains(ReadOnlySpan<double> point)
    {
        ulong hash = space.HashAt(point);
        return _pending.Exists(pending => pending.Hash == hash);
    }
}
