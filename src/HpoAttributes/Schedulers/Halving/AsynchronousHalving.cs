namespace HpoAttributes;

/// <summary>What the kinds of asynchronous halving share: rungs, each of which knows its good trials, and brackets.</summary>
internal class AsynchronousHalving : IScheduler
{
    private readonly ISearcher _searcher;
    private readonly HalvingMode _mode;
    private readonly IRung[] _rungs;
    private readonly BracketDraw _brackets;
    private readonly FidelityView _view;

    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The first rung and the last.</param>
    /// <param name="eta">By how much each rung has more resource than the one below.</param>
    /// <param name="mode">What becomes of trials that are not good enough.</param>
    /// <param name="brackets">How many brackets.</param>
    /// <param name="seed">The seed, for drawing brackets.</param>
    /// <param name="createRung">Creates a rung, given which share of its trials is good enough to go on.</param>
    public AsynchronousHalving(ISearcher searcher, ResourceRange resource, double eta, HalvingMode mode, int brackets, long seed, Func<double, IRung> createRung)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        HalvingSettings.Require(eta, brackets);
        _searcher = searcher;
        _mode = mode;
        Levels = RungLevels.Of(resource, eta);
        _brackets = new(Math.Min(brackets, Levels.Length), eta, seed);
        _rungs = [.. Levels.Select((level, rung) => createRung(rung + 1 < Levels.Length ? (double)level / Levels[rung + 1] : 1))];
        _view = new(Levels, searcher.Space.Dimensions.Count + 2);
        Top = Levels.Length - 1;
    }

    public ConfigSpace Space => _searcher.Space;

    /// <summary>The resources of the rungs, ascending.</summary>
    protected int[] Levels { get; }

    /// <summary>The highest rung to which trials are promoted.</summary>
    protected int Top { get; set; }

    /// <summary>Promotes a trial from the highest rung from which one can be.</summary>
    public int? Promote(TrialHistory history, bool mayStart)
    {
        for (int rung = Top - 1; rung >= 0; rung--)
        {
            if (_rungs[rung].Promotable() is { } trial)
            {
                return trial;
            }
        }

        return null;
    }

    public Suggestion? Suggest(int trial, TrialHistory history) => _searcher.Suggest(trial, _view.Trials);

    public int Milestone(int trial, int reached) => RungLevels.Above(reached, Levels.AsSpan(_brackets.Of(trial)));

    public TrialDecision Decide(Trial trial, TrialHistory history)
        => RungOf(trial) is not { } rung ? TrialDecision.Continue
            : _mode == HalvingMode.Promotion ? TrialDecision.Pause
            : _rungs[rung].IsGood(trial.Number) ? TrialDecision.Continue
            : TrialDecision.Stop;

    public void OnStarted(Trial trial, TrialHistory history)
    {
        _view.OnStarted(trial);
        int rung = RungLevels.IndexOf(trial.Reached, Levels);
        if (rung >= 0)
        {
            _rungs[rung].Leave(trial.Number);
        }
    }

    public void OnReported(Trial trial, TrialHistory history)
    {
        _view.OnReported(trial);
        if (RungOf(trial) is { } rung)
        {
            _rungs[rung].Add(trial);
            OnRung(trial, rung);
        }
    }

    public void OnPaused(Trial trial, TrialHistory history) => _rungs[RungLevels.IndexOf(trial.Reached, Levels)].Pause(trial.Number);

    public void OnFinished(Trial trial, TrialHistory history) => _view.OnFinished(trial);

    /// <summary>A trial has come to a rung.</summary>
    protected virtual void OnRung(Trial trial, int rung)
    {
    }

    private int? RungOf(Trial trial) => RungLevels.HitBy(trial, Levels) is { } rung && rung >= _brackets.Of(trial.Number) ? rung : null;
}
