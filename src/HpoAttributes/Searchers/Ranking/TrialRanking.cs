namespace HpoAttributes;

/// <summary>
/// The trials that have ended, best first: feasible ones by their values, then infeasible ones by how much they break, then failed
/// ones; interrupted ones are left out. Kept up to date at the cost of what is new, with one goal. With several, feasible trials
/// come front by front (Deb et al. 2002), those with more room around them first.
/// </summary>
internal sealed class TrialRanking(IReadOnlyList<Goal> goals)
{
    private readonly List<TrialRank> _ranks = [];
    private TrialHistory? _history;
    private int _read;

    /// <summary>How many trials are ranked.</summary>
    public int Count => _ranks.Count;

    /// <summary>How many of them completed, infeasible ones included.</summary>
    public int CompletedCount { get; private set; }

    /// <summary>The number of the trial at a place, from 0 for the best.</summary>
    public int this[int place] => _ranks[place].Number;

    /// <summary>Takes in what has ended since the last time. Another history starts it over.</summary>
    public void Update(TrialHistory history)
    {
        if (history != _history || history.FinishedCount < _read)
        {
            _ranks.Clear();
            (_history, _read, CompletedCount) = (history, 0, 0);
        }

        bool isNew = _read < history.FinishedCount;
        for (; _read < history.FinishedCount; _read++)
        {
            Add(history.FinishedAt(_read));
        }

        if (isNew && goals.Count > 1)
        {
            RankFronts(history);
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
        _ranks.Insert(~_ranks.BinarySearch(rank), rank);
    }

    private void RankFronts(TrialHistory history)
    {
        int feasible = _ranks.FindIndex(rank => rank.Tier != TrialRank.Feasible);
        feasible = feasible < 0 ? _ranks.Count : feasible;
        double[][] values = [.. _ranks.Take(feasible).Select(rank => Minimized(history[rank.Number].Values!.Value))];
        int[] order = Fronts.Order(values);
        TrialRank[] sorted = [.. order.Select((index, place) => _ranks[index] with { Value = place })];
        _ranks.RemoveRange(0, feasible);
        _ranks.InsertRange(0, sorted);
    }

    private double[] Minimized(ObjectiveValues values)
    {
        double[] minimized = values.ToArray();
        for (int i = 0; i < minimized.Length; i++)
        {
            minimized[i] = goals[i] == Goal.Minimize ? minimized[i] : -minimized[i];
        }

        return minimized;
    }
}
