namespace HpoAttributes;

/// <summary>
/// The trials that have ended, best first: feasible ones by their values, then infeasible ones by how much they break, then failed
/// ones; interrupted ones are left out. With several goals, feasible trials come front by front (Deb et al. 2002). Kept up to date at the cost of what is new.
/// </summary>
internal sealed class TrialRanking(IReadOnlyList<Goal> goals)
{
    // With several goals, the feasible trials are in the fronts.
    private readonly List<TrialRank> _ranks = [];
    private readonly Fronts _fronts = new();
    private readonly FrontChoice _choice = new();
    private TrialHistory? _history;
    private int _read;

    /// <summary>How many trials are ranked.</summary>
    public int Count => _fronts.Count + _ranks.Count;

    /// <summary>How many of them completed, infeasible ones included.</summary>
    public int CompletedCount { get; private set; }

    /// <summary>Takes in what has ended since the last time. Another history starts it over.</summary>
    public void Update(TrialHistory history)
    {
        if (history != _history || history.FinishedCount < _read)
        {
            _ranks.Clear();
            _fronts.Clear();
            (_history, _read, CompletedCount) = (history, 0, 0);
        }

        for (; _read < history.FinishedCount; _read++)
        {
            Add(history.FinishedAt(_read));
        }
    }

    /// <summary>Lists the numbers of the best trials. Of a front that is too large they are those which dominate most, as in MOTPE (Ozaki et al. 2022, section 4.2).</summary>
    /// <param name="count">How many, at most <see cref="Count"/>.</param>
    /// <param name="numbers">Where to add them.</param>
    public void AddBest(int count, List<int> numbers)
    {
        int left = count;
        for (int i = 0; i < _fronts.All.Count && left > 0; i++)
        {
            IReadOnlyList<FrontMember> front = _fronts.All[i];
            numbers.AddRange(front.Count <= left
                ? front.Select(member => member.Id)
                : _choice.Of(front, left));
            left -= Math.Min(front.Count, left);
        }

        for (int place = 0; place < left; place++)
        {
            numbers.Add(_ranks[place].Number);
        }
    }

    private void Add(Trial trial)
    {
        if (trial.State == TrialState.Interrupted)
        {
            return;
        }

        CompletedCount += trial.State == TrialState.Completed ? 1 : 0;
        TrialRank rank = TrialRank.Of(trial, goals);
        if (rank.Tier == TrialRank.Feasible && goals.Count > 1)
        {
            _fronts.Add(new(trial.Number, MinimizedValues.Of(trial, goals)));
        }
        else
        {
            _ranks.Insert(~_ranks.BinarySearch(rank), rank);
        }
    }
}
