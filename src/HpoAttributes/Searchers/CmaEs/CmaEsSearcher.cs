namespace HpoAttributes;

/// <summary>
/// Covariance matrix adaptation evolution strategy (Hansen's tutorial 2016, arXiv:1604.00772), with negative weights and restarts: a normal distribution over the
/// ordered hyperparameters that each generation of results moves and shapes; integers and ordinals with a margin (Hamano et al. 2022), and beside it
/// probabilities for the categories (CatCMA, Hamano et al. 2024).
/// </summary>
/// <remarks>
/// <para>Every result counts, in the order in which they come, whoever proposed it and when: a generation ends once it has its number of them, and steps that are long
/// for the distribution are shortened (Hansen 2011). Feasible trials are better than infeasible ones, these than failed ones, and equals share their weight. Hyperparameters that
/// a trial does not have say nothing about the distribution.</para>
/// <para>The search begins around the best of some quasi-random points, or, with a warm start, where the best tenth of the first results is (Nomura et al. 2021).
/// A draw outside of the space or its constraints, or a duplicate, is drawn again. A suggestion costs next to nothing, and the end of a generation about the third power of the number of hyperparameters.</para>
/// </remarks>
public sealed class CmaEsSearcher : ISearcher
{
    private const int Halvings = 8;

    private readonly Goal _goal;
    private readonly long _seed;
    private readonly CmaEsSettings _settings;
    private readonly CmaEsCoordinates _coordinates;
    private readonly QuasiRandomSearcher _first;
    private readonly int _initial;
    private readonly NormalDraws _draws;
    private readonly FreshPoints _points;
    private CmaEsModel? _model;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="goal">The goal of the objective.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="restarts">What happens once the search has converged.</param>
    /// <param name="warmStart">How many of the first results, of whichever searcher, the distribution is computed from: at least 0, for a start of its own; default 0.</param>
    /// <param name="population">The number of results in a generation: at least 2, or 0, the default, for 4 + ⌊3 ln d⌋ with d hyperparameters.</param>
    /// <param name="step">The first standard deviation of every coordinate in [0, 1]: above 0, at most 1.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">An initial config belongs to another space or lies outside this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public CmaEsSearcher(
        ConfigSpace space,
        Goal goal = Goal.Minimize,
        long seed = 0,
        IReadOnlyList<IConfig>? initial = null,
        CmaEsRestarts restarts = CmaEsRestarts.Bipop,
        int warmStart = 0,
        int population = 0,
        double step = CmaEsSettings.DefaultStep,
        DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        (_goal, _seed) = (goal, seed);
        _settings = new(restarts, warmStart, population, step);
        _coordinates = new(space);
        _first = new(space, seed, initial, duplicates);
        _initial = initial?.Count ?? 0;
        _draws = new(seed, _coordinates.Count);
        _points = new(space, duplicates);
    }

    /// <inheritdoc/>
    public ConfigSpace Space { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints of the space.</exception>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (_model is null || !_model.IsOf(history))
        {
            _model = new(_coordinates, _settings, _goal, _seed, history);
        }

        _model.Update();
        if (trial < _initial || _model.Run is not { } run)
        {
            return _first.Suggest(trial, history);
        }

        var random = new RandomStream(_seed, trial, RandomPurpose.Suggestion);
        return (Drawn(run, trial, ref random, history) ?? _points.Draw(ref random, history)) is { } point ? new(point) : null;
    }

    /// <summary>A draw that may be proposed, else a repaired one; null where a number of them may not.</summary>
    private double[]? Drawn(CmaEsRun run, int trial, ref RandomStream random, TrialHistory history)
    {
        var point = new double[Space.Count];
        for (int draw = 0; draw < FreshPoints.FewDraws; draw++)
        {
            Draw(run, _draws.Of(trial, draw), ref random, point);
            if (MayBeProposed(point, history))
            {
                return point;
            }
        }

        return Repaired(point, history);
    }

    /// <summary>A draw moved towards the best point so far, by half the way again and again, until it may be proposed.</summary>
    private double[]? Repaired(double[] point, TrialHistory history)
    {
        for (int halving = 0; halving < Halvings && _model?.Best is { } best; halving++)
        {
            for (int i = 0; i < point.Length; i++)
            {
                point[i] = Space.Dimensions[i].Domain.IsOrdered && !double.IsNaN(point[i]) ? (point[i] + best.Point[i]) / 2 : best.Point[i];
            }

            if (MayBeProposed(point, history))
            {
                return point;
            }
        }

        return null;
    }

    private void Draw(CmaEsRun run, double[] normal, ref RandomStream random, double[] point)
    {
        var ordered = new double[_coordinates.Count];
        run.Distribution.Write(normal, ordered);
        var categories = new int[_coordinates.Categories.Count];
        for (int choice = 0; choice < categories.Length; choice++)
        {
            categories[choice] = run.Categories.Sample(choice, ref random);
        }

        _coordinates.Write(ordered, categories, point);
    }

    private bool MayBeProposed(double[] point, TrialHistory history) => Space.IsFeasible(point) && _points.Allows(point, history);
}
