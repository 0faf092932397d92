namespace HpoAttributes;

/// <summary>MO-ASHA, multi-objective asynchronous successive halving: as <see cref="AsynchronousHalvingScheduler"/>, for objectives with several goals.</summary>
/// <remarks>
/// <para>
/// Schmucker et al., Multi-objective Asynchronous Successive Halving (2021), with the ranking that they found best: trials of a rung are ordered by non-dominated fronts (Deb et
/// al. 2002), those of one front by an ε-net: the best one in the first goal, then again and again the one that is farthest from those before. A trial is
/// good at a rung of resource r below one of r' where it is among the best r/r' (1/η) of all there, rounded down; when stopping among at least one. Trials that break
/// an outcome constraint come last.
/// </para>
/// <para>
/// A result is held against the members of the fronts that decide where it stands: at worst all trials of its rung. Who is good is found when it is
/// asked and the rung has a new result: in one pass over the fronts, and in one over the front through which the cut goes for each of its members above the cut.
/// With one goal it is <see cref="AsynchronousHalvingScheduler"/> but for ties and the quantile's interpolation.
/// </para>
/// </remarks>
public sealed class MultiObjectiveHalvingScheduler : HalvingScheduler
{
    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The least and the most resource of a trial: the first rung and the last.</param>
    /// <param name="goals">One goal for each value of the objective.</param>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="mode">What becomes of trials that are not good enough.</param>
    /// <param name="brackets">How many brackets. At least 1, the default.</param>
    /// <param name="seed">The study's seed, for drawing brackets; 0 by default.</param>
    /// <exception cref="ArgumentException">There is no goal.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public MultiObjectiveHalvingScheduler(ISearcher searcher, ResourceRange resource, IReadOnlyList<Goal> goals, double eta = 3, HalvingMode mode = HalvingMode.Promotion, int brackets = 1, long seed = 0)
        : base(Rungs(searcher, resource, goals, eta, mode, brackets, seed))
    {
    }

    private static AsynchronousHalving Rungs(ISearcher searcher, ResourceRange resource, IReadOnlyList<Goal> goals, double eta, HalvingMode mode, int brackets, long seed)
    {
        ArgumentNullException.ThrowIfNull(goals);
        if (goals.Count == 0)
        {
            throw new ArgumentException("an objective has at least one goal", nameof(goals));
        }

        Goal[] each = [.. goals];
        return new(searcher, resource, eta, mode, brackets, seed, share => new FrontRung(share, mode, each));
    }
}
