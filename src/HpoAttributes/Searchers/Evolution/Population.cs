namespace HpoAttributes;

/// <summary>The trials that the next ones descend from: a function of those that have ended, in the order in which they did. A history is read once, as it grows.</summary>
/// <param name="goals">The goals.</param>
/// <param name="tournamentSize">How many are drawn for each parent.</param>
internal abstract class Population(IReadOnlyList<Goal> goals, int tournamentSize)
{
    private TrialHistory? _history;
    private int _read;

    protected IReadOnlyList<Goal> Goals => goals;

    protected abstract int Count { get; }

    /// <summary>Takes in what has ended since the last time. Another history starts it over.</summary>
    public void Follow(TrialHistory history)
    {
        if (history != _history || history.FinishedCount < _read)
        {
            Clear();
            (_history, _read) = (history, 0);
        }

        for (; _read < history.FinishedCount; _read++)
        {
            Trial trial = history.FinishedAt(_read);
            if (trial.State != TrialState.Interrupted)
            {
                Add(new(trial, TrialRank.Of(trial, goals)));
            }
        }
    }

    /// <summary>The best of some members drawn at random, a trial that completed; null where there is none.</summary>
    public Trial? Parent(ref RandomStream random)
    {
        if (Count == 0)
        {
            return null;
        }

        int best = (int)random.NextInt64(Count);
        for (int draw = 1; draw < tournamentSize; draw++)
        {
            int other = (int)random.NextInt64(Count);
            best = Compare(other, best) < 0 ? other : best;
        }

        Individual winner = this[best];
        return winner.Rank.Tier == TrialRank.Failed ? null : winner.Trial;
    }

    protected abstract Individual this[int index] { get; }

    protected abstract void Clear();

    protected abstract void Add(Individual individual);

    /// <summary>Below 0 where the first member is better than the second.</summary>
    protected abstract int Compare(int left, int right);
}
