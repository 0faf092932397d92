namespace HpoAttributes;

/// <summary>What the kinds of asynchronous halving share: rungs, each of which knows its good trials, and brackets.</summary>
internal sealed class AsynchronousHalving
{
    private readonly ISearcher _searcher;
    private readonly HalvingMode _mode;
    private readonly IRung[] _rungs;
    private readonly BracketDraw _brackets;
    private readonly FidelityView _view;

    /// <param name="searcher">Where configs come from.</param>
    /// <param name="levels">The resources of the rungs, ascending.</param>
    /// <param name="createRung">Creates a rung, given which share of its trials is good enough to go on.</param>
    /// <param name="mode">What becomes of trials that are not.</param>
    /// <param name="brackets">The brackets of new trials.</param>
    public AsynchronousHalving(ISearcher searcher, int[] levels, Func<double, IRung> createRung, HalvingMode mode, BracketDraw brackets)
    {
        _searcher = searcher;
        _mode = mode;
        _brackets = brackets;
        Levels = levels;
        _rungs = [.. levels.Select((level, rung) => createRung(rung + 1 < levels.Length ? (double)level / levels[rung + 1] : 1))];
        _view = new(levels, searcher.Space.Dimensions.Count + 2);
    }

    /// <summary>The resources of the rungs, ascending.</summary>
    public int[] Levels { get; }

    public ConfigSpace Space => _searcher.Space;

    /// <summary>The trial to be promoted from the highest rung below one from which one can be; null where there is none.</summary>
    public int? Promotable(int below)
    {
        for (int rung = below - 1; rung >= 0; rung--)
        {
            if (_rungs[rung].Promotable() is { } trial)
            {
                return trial;
            }
        }

        return null;
    }

    public Suggestion? Suggest(int trial) => _searcher.Suggest(trial, _view.Trials);

    public int Milestone(int trial, int reached) => RungLevels.Above(reached, Levels.AsSpan(_brackets.Of(trial)));

    public TrialDecision Decide(Trial trial)
        => RungOf(trial) is not { } rung ? TrialDecision.Continue
            : _mode == HalvingMode.Promotion ? TrialDecision.Pause
            : _rungs[rung].IsGood(trial.Number) ? TrialDecision.Continue
            : TrialDecision.Stop;

    public void OnStarted(Trial trial)
    {
        _view.OnStarted(trial);
        int rung = RungLevels.IndexOf(trial.Reached, Levels);
        if (rung >= 0)
        {
            _rungs[rung].Leave(trial.Number);
        }
    }

    /// <returns>The rung that the trial has come to; null where it is on its way.</returns>
    public int? OnReported(Trial trial)
    {
        _view.OnReported(trial);
        int? rung = RungOf(trial);
        if (rung is { } hit)
        {
            _rungs[hit].Add(trial);
        }

        return rung;
    }

    public void OnPaused(Trial trial) => _rungs[RungLevels.IndexOf(trial.Reached, Levels)].Pause(trial.Number);

    public void OnFinished(Trial trial) => _view.OnFinished(trial);

    private int? RungOf(Trial trial) => RungLevels.HitBy(trial, Levels) is { } rung && rung >= _brackets.Of(trial.Number) ? rung : null;
}
