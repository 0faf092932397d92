namespace HpoAttributes;

/// <summary>The rung of an objective with one goal.</summary>
/// <param name="quantile">Which share of its trials is good enough to go on.</param>
/// <param name="goal">Whether values are minimised.</param>
internal sealed class Rung(double quantile, Goal goal) : IRung
{
    private readonly RankedValues _values = new();
    private readonly SortedSet<(double Value, int Trial)> _candidates = [];
    private readonly Dictionary<int, double> _valueOf = [];

    public void Add(Trial trial)
    {
        double value = RungValue.Of(trial, goal);
        _values.Add(value, trial.Number);
        _valueOf[trial.Number] = value;
    }

    public void Pause(int trial) => _candidates.Add((_valueOf[trial], trial));

    public void Leave(int trial)
    {
        if (_valueOf.TryGetValue(trial, out double value))
        {
            _candidates.Remove((value, trial));
        }
    }

    public bool IsGood(int trial) => IsGood(_valueOf[trial]);

    public int? Promotable() => _values.Count > 1 && _candidates.Count > 0 && IsGood(_candidates.Min.Value) ? _candidates.Min.Trial : null;

    private bool IsGood(double value) => _values.Count < 2 || value <= _values.Quantile(quantile);
}
