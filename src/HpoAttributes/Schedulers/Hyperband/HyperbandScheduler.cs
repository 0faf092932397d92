namespace HpoAttributes;

/// <summary>
/// Hyperband, synchronous: rounds of successive halving that differ in how many trials they begin with and with how much resource, for the case that little resource tells
/// little about a config.
/// </summary>
/// <remarks>
/// <para>
/// Li et al., Hyperband: A Novel Bandit-Based Approach to Hyperparameter Optimization (JMLR 2018), algorithm 1: with s_max the whole part of log_η(max/min), bracket s begins with
/// ⌈(s_max+1)·η^s/(s+1)⌉ configs at a resource of max·η^-s and is successive halving from there. Brackets come in the order s_max (the one with the most trials)
/// to 0 (the one in which each has the maximum at once), and again from the first. From 1 to 81 units and with η 3 they have 81, 34, 15, 8 and 5 trials.
/// </para>
/// <para>
/// A bracket begins when nothing of those before can go on. All else is as in <see cref="SuccessiveHalvingScheduler"/>. Brackets without a wait
/// are what <see cref="AsynchronousHalvingScheduler"/> has, with its <c>brackets</c> above 1.
/// </para>
/// </remarks>
public sealed class HyperbandScheduler : HalvingScheduler
{
    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The least and the most resource of a trial.</param>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public HyperbandScheduler(ISearcher searcher, ResourceRange resource, double eta = 3, Goal goal = Goal.Minimize)
        : base(Rounds(searcher, resource, eta, goal))
    {
    }

    private static SynchronousHalving Rounds(ISearcher searcher, ResourceRange resource, double eta, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        HalvingSettings.Require(eta);
        var plans = HyperbandPlans.Of(resource, eta);
        return new(searcher, plans.Levels, plans.Brackets, goal);
    }
}
