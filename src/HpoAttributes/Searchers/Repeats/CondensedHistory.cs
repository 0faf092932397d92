namespace HpoAttributes;

/// <summary>
/// Two views of a history in which configs are run several times: one trial for each proposal, as the searcher is shown, and one for
/// each config. Confirmations are left out, so that what is confirmed does not depend on them. A history is read once, as it grows.
/// </summary>
/// <remarks>Interrupted trials do not count as run: the proposal is due again.</remarks>
internal sealed class CondensedHistory(ConfigSpace space, RepeatPlan plan)
{
    private readonly List<Proposal> _proposals = [];
    private readonly List<Config> _configs = [];
    private readonly Dictionary<ulong, Config> _configOf = [];
    private readonly Dictionary<int, int> _proposalOf = [];
    private readonly SortedSet<int> _due = [];
    private TrialHistory? _history;
    private int _read;
    private int _readFinished;
    private int _pending;

    /// <summary>One trial for each proposal, as <see cref="TrialMean"/> makes it: pending until all its repeats have ended, then unchanged.</summary>
    public TrialHistory Trials { get; private set; } = new();

    /// <summary>One trial for each config: the mean over the trials of all its proposals whose repeats have ended, pending before the first.</summary>
    public TrialHistory Means { get; private set; } = new();

    /// <summary>Whether a trial of the search, not a confirmation, waits or runs.</summary>
    public bool IsSearching => _pending > 0;

    /// <summary>The number of the first trial of the first proposal that has too few repeats; null where none has.</summary>
    public int? Due => _due.Count > 0 ? _proposals[_due.Min].First : null;

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

    /// <summary>The number of the first trial of a config of <see cref="Means"/>, where it has too few confirmations; null otherwise.</summary>
    public int? DueForConfirmation(int config) => _configs[config].Confirmations < plan.ConfirmRepeats ? _configs[config].First : null;

    private void Restart(TrialHistory history)
    {
        _proposals.Clear();
        _configs.Clear();
        _configOf.Clear();
        _proposalOf.Clear();
        _due.Clear();
        Trials = new();
        Means = new();
        (_history, _read, _readFinished, _pending) = (history, 0, 0, 0);
    }

    private void Add(Trial trial)
    {
        Config config = ConfigOf(trial);
        if (trial.IsConfirmation)
        {
            config.Confirmations++;
            return;
        }

        int proposal = trial.RepeatOf is { } first ? _proposalOf[first] : Propose(trial, config);
        _proposalOf.Add(trial.Number, proposal);
        _pending++;
        Count(proposal, 1);
    }

    private Config ConfigOf(Trial trial)
    {
        ulong hash = space.HashOf(trial);
        if (!_configOf.TryGetValue(hash, out Config? config))
        {
            _configOf.Add(hash, config = new(_configs.Count, trial.Number));
            _configs.Add(config);
            Means.Add(new(config.Number, trial.Point, trial.Config) { State = TrialState.Running });
        }

        return config;
    }

    private int Propose(Trial trial, Config config)
    {
        Trials.Add(new(_proposals.Count, trial.Point, trial.Config) { State = TrialState.Running });
        _proposals.Add(new(trial.Number, config));
        return _proposals.Count - 1;
    }

    private void Finish(Trial trial)
    {
        if (trial.IsConfirmation)
        {
            ConfigOf(trial).Confirmations -= trial.State == TrialState.Interrupted ? 1 : 0;
            return;
        }

        _pending--;
        int proposal = _proposalOf[trial.Number];
        if (trial.State == TrialState.Interrupted)
        {
            Count(proposal, -1);
            return;
        }

        List<Trial> ended = _proposals[proposal].Ended;
        ended.Add(trial);
        if (ended.Count == plan.Repeats)
        {
            Condense(proposal);
        }
    }

    private void Condense(int number)
    {
        Proposal proposal = _proposals[number];
        Config config = proposal.Config;
        config.Ended.AddRange(proposal.Ended);
        Trials.Replace(TrialMean.Of(number, proposal.Ended));
        Means.Replace(TrialMean.Of(config.Number, config.Ended));
    }

    private void Count(int number, int change)
    {
        Proposal proposal = _proposals[number];
        proposal.Repeats += change;
        if (proposal.Repeats < plan.Repeats)
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
    private sealed class Proposal(int first, Config config)
    {
        public int First => first;

        public Config Config => config;

        public List<Trial> Ended { get; } = [];

        public int Repeats { get; set; }
    }

    /// <param name="number">Its number among the configs.</param>
    /// <param name="first">The number of its first trial.</param>
    private sealed class Config(int number, int first)
    {
        public int Number => number;

        public int First => first;

        public List<Trial> Ended { get; } = [];

        public int Confirmations { get; set; }
    }
}
