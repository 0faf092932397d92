namespace HpoAttributes;

/// <summary>Whether a config that was run more than once gave different results. A history is read once, as it grows.</summary>
internal sealed class NoiseWatch(ConfigSpace space)
{
    private readonly Dictionary<ulong, ObjectiveValues> _results = [];
    private TrialHistory? _history;
    private int _read;
    private bool _isNoisy;

    public bool IsNoisy(TrialHistory history)
    {
        if (!ReferenceEquals(history, _history) || history.FinishedCount < _read)
        {
            _results.Clear();
            (_history, _read, _isNoisy) = (history, 0, false);
        }

        for (; _read < history.FinishedCount && !_isNoisy; _read++)
        {
            if (history.FinishedAt(_read) is { Values: { } values } trial && !_results.TryAdd(space.HashAt([.. trial.Point]), values))
            {
                _isNoisy = _results[space.HashAt([.. trial.Point])] != values;
            }
        }

        return _isNoisy;
    }
}
