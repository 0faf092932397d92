namespace HpoAttributes;

/// <summary>
/// Lets another searcher search among noisy values: each config that it proposes is run several times in a row, and it sees one
/// trial for each, with the means. Once the search is over, the best configs are run again: the value that chose a config is too
/// good on average (the winner's curse), a fresh one is not. What confirmations leave over, where too few configs completed or
/// earlier runs confirmed them, goes to the search.
/// </summary>
/// <remarks>A config that is proposed again is another trial to the searcher, and counts with its earlier ones for everybody else.</remarks>
internal sealed class RepeatingSearcher : ISearcher
{
    private readonly ISearcher _searcher;
    private readonly IReadOnlyList<Goal> _goals;
    private readonly RepeatPlan _plan;
    private readonly int _trials;
    private readonly CondensedHistory _configs;

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
    }

    public ConfigSpace Space => _searcher.Space;

    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        _configs.Follow(history);
        if (trial < _trials - _plan.Confirmations && Search(trial, history) is { } suggestion)
        {
            return suggestion;
        }

        // Which configs are the best is known when all of the search is.
        return _configs.IsSearching ? null : Confirmation(history) ?? Search(trial, history);
    }

    private Suggestion? Search(int trial, TrialHistory history)
    {
        if (_configs.Due is { } due)
        {
            return Again(history[due], isConfirmation: false);
        }

        return trial + _plan.Repeats <= _trials ? _searcher.Suggest(_configs.Trials.Count, _configs.Trials) : null;
    }

    private Suggestion? Confirmation(TrialHistory history)
    {
        var ranking = new TrialRanking(_goals);
        ranking.Update(_configs.Means);
        var best = new List<int>();
        ranking.AddBest(Math.Min(_plan.ConfirmBest, ranking.CompletedCount), best);
        foreach (int config in best)
        {
            if (_configs.DueForConfirmation(config) is { } first)
            {
                return Again(history[first], isConfirmation: true);
            }
        }

        return null;
    }

    private static Suggestion Again(Trial first, bool isConfirmation)
        => new([.. first.Point], first.Config) { RepeatOf = first.Number, IsConfirmation = isConfirmation };
}
