namespace HpoAttributes;

/// <summary>
/// PASHA, progressive asynchronous successive halving: ASHA that begins with its two lowest rungs and takes in the next one only while more resource
/// still changes which trials are the best, so that a study whose ranking settles early never pays for the highest rungs.
/// </summary>
/// <remarks>
/// <para>
/// Bohdal et al., PASHA: Efficient HPO and NAS with Progressive Resource Allocation (ICLR 2023), algorithm 1. Trials are put aside at each rung and promoted as
/// <see cref="AsynchronousHalvingScheduler"/> promotes them, but not beyond the highest rung so far. Whenever a trial comes to that one, the ranking of the trials there
/// is held against their ranking at the rung below. It is stable where each trial, at the rung below, is within ε of the one that has its place there; if it is not,
/// the next rung is taken in. ε is the 90th percentile of the differences at the highest rung between two trials whose curves crossed and crossed back before: how much a
/// difference there may be noise; 0 while no curves have.
/// </para>
/// <para>Each result at the highest rung is held against all others there; all else takes logarithmic time.</para>
/// </remarks>
public sealed class ProgressiveHalvingScheduler : IScheduler
{
    private readonly AsynchronousHalving _rungs;
    private readonly RankingStability _ranking;

    // The highest rung so far.
    private int _top;

    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The least and the most resource of a trial: the first rung and the last that may be taken in.</param>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public ProgressiveHalvingScheduler(ISearcher searcher, ResourceRange resource, double eta = 3, Goal goal = Goal.Minimize)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        HalvingSettings.Require(eta);
        int[] levels = RungLevels.Of(resource, eta);
        _rungs = new(searcher, levels, quantile => new Rung(quantile, goal), HalvingMode.Promotion, new(1, eta, 0));
        _ranking = new(goal);
        _top = Math.Min(1, levels.Length - 1);
    }

    /// <inheritdoc/>
    public ConfigSpace Space => _rungs.Space;

    /// <inheritdoc/>
    public int? Promote(TrialHistory history, bool mayStart) => _rungs.Promotable(_top);

    /// <inheritdoc/>
    public Suggestion? Suggest(int trial, TrialHistory history) => _rungs.Suggest(trial);

    /// <inheritdoc/>
    public int Milestone(int trial, int reached) => _rungs.Milestone(trial, reached);

    /// <inheritdoc/>
    public TrialDecision Decide(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return _rungs.Decide(trial);
    }

    /// <inheritdoc/>
    public void OnStarted(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _rungs.OnStarted(trial);
    }

    /// <inheritdoc/>
    public void OnReported(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (_rungs.OnReported(trial) != _top || _top == 0)
        {
            return;
        }

        _ranking.Add(trial, _rungs.Levels[_top - 1]);
        if (_top < _rungs.Levels.Length - 1 && !_ranking.IsStable())
        {
            _top++;
            _ranking.Clear();
        }
    }

    /// <inheritdoc/>
    public void OnPaused(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _rungs.OnPaused(trial);
    }

    /// <inheritdoc/>
    public void OnFinished(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _rungs.OnFinished(trial);
    }
}
