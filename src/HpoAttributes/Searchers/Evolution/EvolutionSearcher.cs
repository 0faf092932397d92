namespace HpoAttributes;

/// <summary>
/// Evolution: each config descends from earlier ones. With one goal the parents come from the latest trials (regularised evolution, Real et al. 2019), with two
/// or three from the best by NSGA-II (Deb et al. 2002), with more from the best by NSGA-III (Deb and Jain 2014). For many cheap trials: what a suggestion costs
/// does not depend on how long the history is.
/// </summary>
/// <remarks>
/// <para>
/// The user's initial configs come first, then random ones until there are as many trials as the population has members. After that a parent is the best of a few members drawn
/// at random. With one goal its config is changed (mutation); with several two parents are mixed first, nine times in ten (simulated binary crossover for numbers, one
/// parent's value for names). Numbers change by polynomial mutation on their domain's own scale, names to any other; what a new case of a group brings is drawn afresh.
/// </para>
/// <para>
/// Trials join the population as they end, each in place of the oldest or the worst, so that results of parallel workers count at once; pending ones do not yet,
/// but no child has the config of one.
/// Feasible trials are better than infeasible ones, these by how much they break, and failed ones are no parents. Where 100 children in a row cannot be proposed, the
/// config is a random one.
/// </para>
/// </remarks>
public sealed class EvolutionSearcher : ISearcher
{
    private const double CrossoverProbability = 0.9;

    private readonly long _seed;
    private readonly int _firstChild;
    private readonly bool _crosses;
    private readonly InitialConfigs _initial;
    private readonly FreshPoints _points;
    private readonly Population _population;
    private readonly Variation _variation;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="goals">One goal for each value of the objective; null for one to minimise.</param>
    /// <param name="populationSize">How many trials may be parents: at least 2, default 50. The first so many trials have none.</param>
    /// <param name="tournamentSize">How many of them are drawn for each parent, of which the best is taken: at least 1; by default a quarter of the population with <see cref="EvolutionMethod.Aging"/>, else 2.</param>
    /// <param name="method">Which trials are kept; by default the number of goals decides.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">
    /// A size is out of range; the method does not fit the number of goals; an initial config belongs to another space or lies outside this one.
    /// </exception>
    public EvolutionSearcher(
        ConfigSpace space,
        IReadOnlyList<Goal>? goals = null,
        int populationSize = EvolutionSettings.PopulationSize,
        int? tournamentSize = null,
        EvolutionMethod method = EvolutionMethod.ByGoals,
        long seed = 0,
        IReadOnlyList<IConfig>? initial = null,
        DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        _seed = seed;
        _initial = new(space, initial);
        _points = new(space, duplicates, avoidsPending: true);
        _variation = new(space);
        _firstChild = EvolutionSettings.CheckedPopulation(populationSize);
        IReadOnlyList<Goal> known = goals is null or [] ? [Goal.Minimize] : goals;
        EvolutionMethod chosen = EvolutionSettings.Checked(method, known.Count);
        _crosses = chosen != EvolutionMethod.Aging;
        int tournament = EvolutionSettings.Tournament(tournamentSize, chosen, populationSize);
        _population = chosen == EvolutionMethod.Aging
            ? new AgingPopulation(known, populationSize, tournament)
            : new ElitePopulation(known, populationSize, tournament, chosen == EvolutionMethod.Nsga2 ? new CrowdingSurvival() : new NichingSurvival(known.Count, populationSize), seed);
    }

    /// <inheritdoc/>
    public ConfigSpace Space { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints of the space.</exception>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (_initial.ForTrial(trial) is { } initial)
        {
            return initial;
        }

        var random = new RandomStream(_seed, trial, RandomPurpose.Suggestion);
        double[]? child = trial < _firstChild ? null : Child(ref random, history);
        return (child ?? _points.Draw(ref random, history)) is { } point ? new(point) : null;
    }

    /// <summary>A feasible point of another config than its parents', and none that is pending, or was tried where that matters; null where a number of tries find none.</summary>
    private double[]? Child(ref RandomStream random, TrialHistory history)
    {
        _population.Follow(history);
        var child = new double[Space.Count];
        for (int draw = 0; draw < FreshPoints.FewDraws; draw++)
        {
            Trial? mother = _population.Parent(ref random);
            Trial? father = mother is not null && _crosses && random.NextDouble() < CrossoverProbability ? _population.Parent(ref random) : mother;
            if (mother is null || father is null)
            {
                return null;
            }

            _variation.Cross(mother.Point, father.Point, child, ref random);
            _variation.Mutate(child, ref random);
            if (Space.IsFeasible(child) && !IsLike(child, mother, father) && _points.Allows(child, history))
            {
                return child;
            }
        }

        return null;
    }

    private bool IsLike(double[] child, Trial mother, Trial father)
    {
        IConfig config = Space.Decode(child);
        return config.Equals(Space.Decode([.. mother.Point])) || config.Equals(Space.Decode([.. father.Point]));
    }
}
