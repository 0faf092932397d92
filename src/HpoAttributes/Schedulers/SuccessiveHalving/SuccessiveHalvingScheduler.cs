namespace HpoAttributes;

/// <summary>
/// Successive halving, synchronous: rounds of trials that begin with little resource; whenever all of a rung are there, the best of them go on with more.
/// </summary>
/// <remarks>
/// <para>
/// Jamieson and Talwalkar, Non-stochastic Best Arm Identification and Hyperparameter Optimization (AISTATS 2016), as it stands in Dive into Deep Learning (Zhang et al.
/// 2023, section 19.4): rungs min·η^k below the maximum, then the maximum, rung 0 to rung K; prefact·η^(K-k) trials, rounded down, come to rung k of a round. With
/// η 2 and from 2 to 10 units the rungs are 2, 4, 8 and 10, and 8, 4, 2 and 1 trials come to them: 15 runs a round.
/// </para>
/// <para>
/// A trial is one config: a promotion resumes it. Trials that can go on come first, of the oldest round first; while none can, free workers begin the next
/// round, so that none is idle while stragglers of the last rung run. Trials that break an outcome constraint are the worst of their rung; those that failed fill
/// their rung but are never promoted. A last round that is cut short by the number of trials promotes as large a share of those that it has, rounded up.
/// </para>
/// </remarks>
public sealed class SuccessiveHalvingScheduler : HalvingScheduler
{
    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The least and the most resource of a trial: the first rung and the last.</param>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="prefact">By how much a round is larger than the smallest one, in which one trial comes to the last rung. Above 0; 1 by default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public SuccessiveHalvingScheduler(ISearcher searcher, ResourceRange resource, double eta = 3, double prefact = 1, Goal goal = Goal.Minimize)
        : base(Rounds(searcher, resource, eta, prefact, goal))
    {
    }

    private static SynchronousHalving Rounds(ISearcher searcher, ResourceRange resource, double eta, double prefact, Goal goal)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        HalvingSettings.Require(eta);
        HalvingSettings.RequirePrefact(prefact);
        int[] levels = RungLevels.Of(resource, eta);
        return new(searcher, levels, [RoundPlan.Halving(levels.Length, eta, prefact)], goal);
    }
}
