namespace HpoAttributes;

/// <summary>The results of one rung, and which of its trials wait to be promoted.</summary>
/// <param name="quantile">Which share of its trials is good enough to go on.</param>
internal sealed class Rung(double quantile)
{
    private readonly RankedValues _values = new();
    private readonly SortedSet<(double Value, int Trial)> _candidates = [];
    private readonly Dictionary<int, double> _valueOf = [];

    public int Count => _values.Count;

    /// <summary>Takes a trial's result; the lower the better.</summary>
    public void Add(int trial, double value)
    {
        _values.Add(value, trial);
        _valueOf[trial] = value;
    }

    /// <summary>A trial waits here.</summary>
    public void Pause(int trial) => _candidates.Add((_valueOf[trial], trial));

    /// <summary>A trial goes on, or has ended.</summary>
    public void Leave(int trial)
    {
        if (_valueOf.TryGetValue(trial, out double value))
        {
            _candidates.Remove((value, trial));
        }
    }

    /// <summary>Whether a trial's result is among the good ones. Of one alone it is not known, and held to be.</summary>
    public bool IsGood(int trial) => IsGood(_valueOf[trial]);

    /// <summary>The best of those that wait, where it is good and others are there to be held against; null where there is none.</summary>
    public int? Promotable() => _values.Count > 1 && _candidates.Count > 0 && IsGood(_candidates.Min.Value) ? _candidates.Min.Trial : null;

    private bool IsGood(double value) => _values.Count < 2 || value <= _values.Quantile(quantile);
}
