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
public sealed class AsynchronousHalvingScheduler : HalvingScheduler
{
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
        : base(new AsynchronousHalving(searcher, resource, eta, mode, brackets, seed, quantile => new Rung(quantile, goal)))
    {
    }
}
