namespace HpoAttributes;

/// <summary>
/// ASHA, asynchronous successive halving: trials are held against all others of their rung whenever they come to one, so that no worker waits for another.
/// </summary>
/// <remarks>
/// <para>
/// Li et al., A System for Massively Parallel Hyperparameter Tuning (MLSys 2020), algorithm 2, in <see cref="HalvingMode.Promotion"/>: a free worker promotes the best
/// trial that waits at the highest rung where one is good, else it starts a new one. <see cref="HalvingMode.Stopping"/> is the variant in which trials that are not good end.
/// A trial is good at a rung of resource r below one of r' where its value is no worse than the quantile r/r' (1/η) of all values there, by linear interpolation.
/// </para>
/// <para>
/// Rungs are min·η^k and the maximum of the <see cref="ResourceAttribute"/> parameter. With several brackets a trial passes by the lowest rungs of its bracket; bracket s is drawn with a
/// probability in proportion to (S+1)/((S+1-s)·η^s), the share of its trials in Hyperband with S+1 brackets.
/// </para>
/// </remarks>
public sealed class AsynchronousHalvingScheduler : IScheduler
{
    private readonly AsynchronousHalving _rungs;

    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The least and the most resource of a trial: the first rung and the last.</param>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="mode">What becomes of trials that are not good enough.</param>
    /// <param name="brackets">How many brackets. At least 1, the default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <param name="seed">The study's seed, for drawing brackets; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public AsynchronousHalvingScheduler(ISearcher searcher, ResourceRange resource, double eta = 3, HalvingMode mode = HalvingMode.Promotion, int brackets = 1, Goal goal = Goal.Minimize, long seed = 0)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        HalvingSettings.Require(eta, brackets);
        int[] levels = RungLevels.Of(resource, eta);
        _rungs = new(searcher, levels, quantile => new Rung(quantile, goal), mode, new(Math.Min(brackets, levels.Length), eta, seed));
    }

    /// <inheritdoc/>
    public ConfigSpace Space => _rungs.Space;

    /// <inheritdoc/>
    public int? Promote(TrialHistory history, bool mayStart) => _rungs.Promotable(_rungs.Levels.Length - 1);

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
        _rungs.OnReported(trial);
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
