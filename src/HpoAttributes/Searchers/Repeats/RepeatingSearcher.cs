namespace HpoAttributes;

/// <summary>
/// Lets another searcher search among noisy values: each config that it proposes is run several times in a row, and it sees one
/// trial for each, with the means. Once the search is over, the best configs are run again: the value that chose a config is too
/// good on average (the winner's curse), a fresh one is not.
/// </summary>
internal sealed class RepeatingSearcher : ISearcher
{
    private readonly ISearcher _searcher;
    private readonly RepeatPlan _plan;
    private readonly int _searchTrials;
    private readonly CondensedHistory _configs;
    private readonly TrialRanking _ranking;

    /// <param name="searcher">Where configs come from.</param>
    /// <param name="goals">One goal for each value.</param>
    /// <param name="plan">How often configs are run.</param>
    /// <param name="trials">How many trials the study may run, confirmations included.</param>
    public RepeatingSearcher(ISearcher searcher, IReadOnlyList<Goal> goals, RepeatPlan plan, int trials)
    {
        _searcher = searcher;
        _plan = plan;
        _searchTrials = trials - plan.Confirmations;
        _configs = new(plan);
        _ranking = new(goals);
    }

    public ConfigSpace Space => _searcher.Space;

    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        _configs.Follow(history);
        if (trial < _searchTrials)
        {
            if (_configs.Due is { } due)
            {
                return Again(history[due], isConfirmation: false);
            }

            if (_searcher.Suggest(_configs.Trials.Count, _configs.Trials) is { } suggestion)
            {
                return suggestion;
            }
        }

        // Which configs are the best is known when all of the search is.
        return _configs.IsSearching ? null : Confirmation(history);
    }

    private Suggestion? Confirmation(TrialHistory history)
    {
        _ranking.Update(_configs.Trials);
        var best = new List<int>();
        _ranking.AddBest(Math.Min(_plan.ConfirmBest, _ranking.CompletedCount), best);
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
