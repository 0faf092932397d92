namespace HpoAttributes;

/// <summary>
/// Local search around the best config, exercise 2 on the API of hyperparameter optimization in Dive into Deep Learning (Zhang et al. 2023): with some probability
/// the best config so far with one of its hyperparameters drawn anew, else a random config. The user's initial configs come first, then some random ones.
/// </summary>
/// <remarks>
/// The best config is that of the best completed trial that satisfies its outcome constraints; while there is none, configs are random. Where the case of a group is
/// drawn anew, the hyperparameters that it brings are drawn too. What must stay below the hyperparameter (<see cref="LessThanAttribute"/>) keeps its
/// position among the values that are then below it.
/// </remarks>
public sealed class LocalSearcher : ISearcher
{
    private readonly Goal _goal;
    private readonly long _seed;
    private readonly int _firstLocal;
    private readonly double _probabilityLocal;
    private readonly InitialConfigs _initial;
    private readonly FreshPoints _points;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="goal">The goal of the objective.</param>
    /// <param name="numInitRandom">How many random configs come after the initial ones, at least 1; 5 by default.</param>
    /// <param name="probabilityLocal">The probability of a local change after that, from 0 to 1; 0.8 by default.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">A number is out of range; an initial config belongs to another space or lies outside this one.</exception>
    public LocalSearcher(
        ConfigSpace space,
        Goal goal = Goal.Minimize,
        int numInitRandom = LocalSettings.NumInitRandom,
        double probabilityLocal = LocalSettings.ProbabilityLocal,
        long seed = 0,
        IReadOnlyList<IConfig>? initial = null,
        DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        _goal = goal;
        _seed = seed;
        _initial = new(space, initial);
        _firstLocal = _initial.Count + LocalSettings.Checked(numInitRandom);
        _probabilityLocal = LocalSettings.Checked(probabilityLocal);
        _points = new(space, duplicates);
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
        double[]? point = null;
        if (trial >= _firstLocal && random.NextDouble() < _probabilityLocal && BestOf(history) is { } best)
        {
            point = Neighbour(best, ref random, history);
        }

        point ??= _points.Draw(ref random, history);
        return point is null ? null : new(point);
    }

    private Trial? BestOf(TrialHistory history)
    {
        Trial? best = null;
        for (int i = 0; i < history.FinishedCount; i++)
        {
            Trial trial = history.FinishedAt(i);
            if (trial.IsFeasible && IncumbentRule.IsBetter(trial, best, _goal))
            {
                best = trial;
            }
        }

        return best;
    }

    /// <summary>A feasible neighbour that is another config, and none that was tried where that matters; null where a number of tries find none.</summary>
    private double[]? Neighbour(Trial best, ref RandomStream random, TrialHistory history)
    {
        double[] centre = [.. best.Point];
        IConfig config = Space.Decode(centre);
        var point = new double[Space.Count];
        for (int draw = 0; draw < FreshPoints.FewDraws; draw++)
        {
            ChangeOne(centre, ref random, point);
            if (Space.IsFeasible(point) && !Space.Decode(point).Equals(config) && _points.Allows(point, history))
            {
                return point;
            }
        }

        return null;
    }

    private void ChangeOne(double[] centre, ref RandomStream random, double[] point)
    {
        var active = 0;
        for (int i = 0; i < point.Length; i++)
        {
            bool isActive = !double.IsNaN(centre[i]);
            active += isActive ? 1 : 0;

            // Whatever a new case makes active has its own draw; the rest of these is taken back below.
            point[i] = isActive ? centre[i] : random.NextDouble();
        }

        point[ActiveAt(random.NextInt64(active), centre)] = random.NextDouble();
        Space.Deactivate(point);
    }

    /// <summary>The index of an active dimension, given its place among the active ones.</summary>
    private static int ActiveAt(long place, double[] centre)
    {
        int index = 0;
        while (double.IsNaN(centre[index]) || place-- > 0)
        {
            index++;
        }

        return index;
    }
}
