namespace HpoAttributes;

/// <summary>
/// Two views of a history in which configs are run several times: one trial for each suggestion, as the searcher is shown, and one for
/// each config. Confirmations are left out, so that what is confirmed does not depend on them. A history is read once, as it grows.
/// </summary>
/// <remarks>Interrupted trials do not count as run: the suggestion is due again.</remarks>
internal sealed class CondensedHistory(ConfigSpace space, RepeatPlan plan)
{
    private readonly List<SuggestionTrials> _suggestions = [];
    private readonly List<ConfigTrials> _configs = [];
    private readonly Dictionary<ulong, ConfigTrials> _configOf = [];
    private readonly Dictionary<int, int> _suggestionOf = [];
    private readonly SortedSet<int> _due = [];
    private TrialHistory? _history;
    private int _read;
    private int _readFinished;
    private int _pending;

    /// <summary>One trial for each suggestion, as <see cref="TrialMean"/> makes it: pending until all its repeats have ended, then unchanged.</summary>
    public TrialHistory Trials { get; private set; } = new();

    /// <summary>One trial for each config: the mean over the trials of all its suggestions whose repeats have ended, pending before the first.</summary>
    public TrialHistory Means { get; private set; } = new();

    /// <summary>Whether a trial of the search, not a confirmation, waits or runs.</summary>
    public bool IsSearching => _pending > 0;

    /// <summary>The number of the first trial of the first suggestion that has too few repeats; null where none has.</summary>
    public int? Due => _due.Count > 0 ? _suggestions[_due.Min].First : null;

    /// <summary>How many repeats the suggestions lack that have too few.</summary>
    public int MissingRepeats => _due.Sum(suggestion => plan.Repeats - _suggestions[suggestion].Repeats);

    /// <summary>How many suggestions have repeats that have not ended.</summary>
    public int PendingCount => Trials.Count - Trials.FinishedCount;

    /// <summary>How often a mean that was there already has become another one, since its config was proposed again.</summary>
    public int ChangedMeans { get; private set; }

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

    /// <summary>The number of the first trial of a config of <see cref="Means"/>.</summary>
    public int FirstOf(int config) => _configs[config].First;

    /// <summary>How many confirmations a config of <see cref="Means"/> lacks.</summary>
    public int MissingConfirmationsOf(int config) => Math.Max(0, plan.ConfirmRepeats - _configs[config].Confirmations);

    private void Restart(TrialHistory history)
    {
        _suggestions.Clear();
        _configs.Clear();
        _configOf.Clear();
        _suggestionOf.Clear();
        _due.Clear();
        Trials = new();
        Means = new();
        (_history, _read, _readFinished, _pending) = (history, 0, 0, 0);
    }

    private void Add(Trial trial)
    {
        ConfigTrials config = ConfigOf(trial);
        if (trial.IsConfirmation)
        {
            config.Confirmations++;
            return;
        }

        int suggestion = trial.RepeatOf is { } first ? _suggestionOf[first] : AddSuggestion(trial, config);
        _suggestionOf.Add(trial.Number, suggestion);
        _pending++;
        Count(suggestion, 1);
    }

    private ConfigTrials ConfigOf(Trial trial)
    {
        ulong hash = space.HashAt([.. trial.Point]);
        if (!_configOf.TryGetValue(hash, out ConfigTrials? config))
        {
            _configOf.Add(hash, config = new(_configs.Count, trial.Number));
            _configs.Add(config);
            Means.Add(new(config.Number, trial.Point, trial.Config) { State = TrialState.Running });
        }

        return config;
    }

    private int AddSuggestion(Trial trial, ConfigTrials config)
    {
        Trials.Add(new(_suggestions.Count, trial.Point, trial.Config) { State = TrialState.Running });
        _suggestions.Add(new(trial.Number, config));
        return _suggestions.Count - 1;
    }

    private void Finish(Trial trial)
    {
        if (trial.IsConfirmation)
        {
            ConfigOf(trial).Confirmations -= trial.State == TrialState.Interrupted ? 1 : 0;
            return;
        }

        _pending--;
        int suggestion = _suggestionOf[trial.Number];
        if (trial.State == TrialState.Interrupted)
        {
            Count(suggestion, -1);
            return;
        }

        List<Trial> ended = _suggestions[suggestion].Ended;
        ended.Add(trial);
        if (ended.Count == plan.Repeats)
        {
            Condense(suggestion);
        }
    }

    private void Condense(int number)
    {
        SuggestionTrials suggestion = _suggestions[number];
        ConfigTrials config = suggestion.Config;
        ChangedMeans += config.Ended.Count > 0 ? 1 : 0;
        config.Ended.AddRange(suggestion.Ended);
        Trials.Replace(TrialMean.Of(number, suggestion.Ended));
        Means.Replace(TrialMean.Of(config.Number, config.Ended));
    }

    private void Count(int number, int change)
    {
        SuggestionTrials suggestion = _suggestions[number];
        suggestion.Repeats += change;
        if (suggestion.Repeats < plan.Repeats)
        {
            _due.Add(number);
        }
        else
        {
            _due.Remove(number);
        }
    }

    /// <param name="first">The number of its first trial.</param>
    /// <param name="config">What is proposed, perhaps not for the first time.</param>
    private sealed class SuggestionTrials(int first, ConfigTrials config)
    {
        public int First => first;

        public ConfigTrials Config => config;

        public List<Trial> Ended { get; } = [];

        public int Repeats { get; set; }
    }

    /// <param name="number">Its number among the configs.</param>
    /// <param name="first">The number of its first trial.</param>
    private sealed class ConfigTrials(int number, int first)
    {
        public int Number => number;

        public int First => first;

        public List<Trial> Ended { get; } = [];

        public int Confirmations { get; set; }
    }
}
