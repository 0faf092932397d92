namespace HpoAttributes;

/// <summary>
/// Lets another searcher search among noisy values: each config that it proposes is run several times in a row, and it sees one
/// trial for each, with the means. Once the search is over, the best configs are run again: the value that chose a config is too
/// good on average (the winner's curse), a fresh one is not. What confirmations leave over, where configs fail or earlier runs
/// confirmed the best, goes to the search.
/// </summary>
/// <remarks>A config that is proposed again is another trial to the searcher, and counts with its earlier ones for everybody else.</remarks>
internal sealed class RepeatingSearcher : ISearcher
{
    private readonly ISearcher _searcher;
    private readonly IReadOnlyList<Goal> _goals;
    private readonly RepeatPlan _plan;
    private readonly int _trials;
    private readonly CondensedHistory _configs;
    private TrialRanking _ranking;
    private int _changedMeans;

    /// <param name="searcher">Where configs come from.</param>
    /// <param name="goals">One goal for each value.</param>
    /// <param name="plan">How often configs are run.</param>
    /// <param name="trials">How many trials the study may run, confirmations included.</param>
    public RepeatingSearcher(ISearcher searcher, IReadOnlyList<Goal> goals, RepeatPlan plan, int trials)
    {
        _searcher = searcher;
        _goals = goals;
        _plan = plan;
        _trials = trials;
        _configs = new(searcher.Space, plan);
        _ranking = new(goals);
    }

    public ConfigSpace Space => _searcher.Space;

    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        _configs.Follow(history);
        int left = _trials - trial;
        if (HasRoom(left) && Search(left, history) is { } suggestion)
        {
            return suggestion;
        }

        // Which configs are the best is known when all of the search is. Trials that are too few for a config and its confirmations
        // come last, one config at a time.
        return _configs.IsSearching ? null : Confirmation(history) ?? Search(left, history);
    }

    /// <summary>
    /// Whether the trials left are enough for what is searched next and then for the confirmations that can fall due: those that the best
    /// configs lack, and all of each config that is not known yet.
    /// </summary>
    private bool HasRoom(int left)
    {
        int missing = _configs.MissingRepeats;
        int rest = left - (missing > 0 ? missing : _plan.Repeats);
        if (rest >= _plan.Confirmations)
        {
            return true;
        }

        int unknown = _configs.PendingCount + (missing > 0 ? 0 : 1);
        return rest >= ((long)unknown * _plan.ConfirmRepeats) + Best().Sum(_configs.MissingConfirmationsOf);
    }

    private Suggestion? Search(int left, TrialHistory history)
    {
        if (_configs.Due is { } due)
        {
            return Again(history[due], isConfirmation: false);
        }

        return left >= _plan.Repeats ? _searcher.Suggest(_configs.Trials.Count, _configs.Trials) : null;
    }

    private Suggestion? Confirmation(TrialHistory history)
    {
        foreach (int config in Best())
        {
            if (_configs.MissingConfirmationsOf(config) > 0)
            {
                return Again(history[_configs.FirstOf(config)], isConfirmation: true);
            }
        }

        return null;
    }

    /// <summary>The best configs, as many as are to be confirmed or, where fewer completed, these.</summary>
    private List<int> Best()
    {
        // A ranking takes in what is new, not what has become another value.
        if (_changedMeans != _configs.ChangedMeans)
        {
            _ranking = new(_goals);
            _changedMeans = _configs.ChangedMeans;
        }

        _ranking.Update(_configs.Means);
        var best = new List<int>();
        _ranking.AddBest(Math.Min(_plan.ConfirmBest, _ranking.CompletedCount), best);
        return best;
    }

    private static Suggestion Again(Trial first, bool isConfirmation)
        => new([.. first.Point], first.Config) { RepeatOf = first.Number, IsConfirmation = isConfirmation };
}
