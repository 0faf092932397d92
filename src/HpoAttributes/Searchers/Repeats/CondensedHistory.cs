namespace HpoAttributes;

/// <summary>
/// A history with one trial for each config, as <see cref="TrialMean"/> makes it: pending until all its repeats have ended, then
/// unchanged. Confirmations are left out, so that what is confirmed does not depend on them. A history is read once, as it grows.
/// </summary>
/// <remarks>Interrupted trials do not count as run: the config is due again.</remarks>
internal sealed class CondensedHistory(RepeatPlan plan)
{
    private readonly List<Config> _configs = [];
    private readonly Dictionary<int, int> _indexOf = [];
    private readonly SortedSet<int> _due = [];
    private TrialHistory? _history;
    private int _read;
    private int _readFinished;
    private int _pending;

    public TrialHistory Trials { get; private set; } = new();

    /// <summary>Whether a trial of the search, not a confirmation, waits or runs.</summary>
    public bool IsSearching => _pending > 0;

    /// <summary>The number of the first trial of the first config that has too few repeats; null where none has.</summary>
    public int? Due => _due.Count > 0 ? _configs[_due.Min].First : null;

    /// <summary>Reads what is new.</summary>
    public void Follow(TrialHistory history)
    {
        if (!ReferenceEquals(history, _history) || history.Count < _read || history.FinishedCount < _readFinished)
        {
            Restart(history);
        }

        for (; _read < history.Count; _read++)
        {
            Add(history[_read]);
        }

        for (; _readFinished < history.FinishedCount; _readFinished++)
        {
            Finish(history.FinishedAt(_readFinished));
        }
    }

    /// <summary>The number of the first trial of a condensed one's config, where that has too few confirmations; null otherwise.</summary>
    public int? DueForConfirmation(int condensed)
        => _configs[condensed] is { } config && config.Confirmations < plan.ConfirmRepeats ? config.First : null;

    private void Restart(TrialHistory history)
    {
        _configs.Clear();
        _indexOf.Clear();
        _due.Clear();
        Trials = new();
        (_history, _read, _readFinished, _pending) = (history, 0, 0, 0);
    }

    private void Add(Trial trial)
    {
        if (trial.RepeatOf is null)
        {
            _indexOf.Add(trial.Number, _configs.Count);
            Trials.Add(new(_configs.Count, trial.Point, trial.Config) { State = TrialState.Running });
            _configs.Add(new(trial.Number));
        }

        Count(trial, 1);
        _pending += trial.IsConfirmation ? 0 : 1;
    }

    private void Finish(Trial trial)
    {
        _pending -= trial.IsConfirmation ? 0 : 1;
        if (trial.State == TrialState.Interrupted)
        {
            Count(trial, -1);
        }
        else if (!trial.IsConfirmation)
        {
            int index = IndexOf(trial);
            Config config = _configs[index];
            config.Ended.Add(trial);
            if (config.Ended.Count == plan.Repeats)
            {
                Trials.Replace(TrialMean.Of(index, config.Ended));
                config.Ended.Clear();
                config.Ended.Capacity = 0;
            }
        }
    }

    private void Count(Trial trial, int change)
    {
        int index = IndexOf(trial);
        Config config = _configs[index];
        if (trial.IsConfirmation)
        {
            config.Confirmations += change;
            return;
        }

        config.Repeats += change;
        if (config.Repeats < plan.Repeats)
        {
            _due.Add(index);
        }
        else
        {
            _due.Remove(index);
        }
    }

    private int IndexOf(Trial trial) => _indexOf[trial.RepeatOf ?? trial.Number];

    private sealed class Config(int first)
    {
        public int First => first;

        public List<Trial> Ended { get; } = [];

        public int Repeats { get; set; }

        public int Confirmations { get; set; }
    }
}
