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
public sealed class ProgressiveHalvingScheduler : HalvingScheduler
{
    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The least and the most resource of a trial: the first rung and the last that may be taken in.</param>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public ProgressiveHalvingScheduler(ISearcher searcher, ResourceRange resource, double eta = 3, Goal goal = Goal.Minimize)
        : base(new ProgressiveHalving(searcher, resource, eta, goal))
    {
    }
}
