namespace HpoAttributes;

/// <summary>
/// Bayesian optimisation with Gaussian processes (Snoek, Larochelle and Adams 2012): the config of the largest expected improvement under a model of all
/// results so far. For evaluations that are dear: a suggestion costs tens of milliseconds.
/// </summary>
/// <remarks>
/// <para>
/// First come the user's initial configs, then quasi-random ones: 1 + d trials in all, as in HEBO, but from 5 to 10. The model is
/// Matérn 5/2 with a length-scale for each dimension whose prior grows with their number (Hvarfner, Hellsten and Nardi 2024), numbers warped (Snoek et al.
/// 2014) once there are ten results a dimension (of up to 20), results transformed towards a normal distribution as in HEBO (Cowen-Rivers et al. 2022). Names differ or do not; where one config has a hyperparameter and another has not,
/// they are a constant apart along it. The acquisition is LogEI (Ament et al. 2023, equation 8), plus the logarithm of the probability that each outcome constraint holds; the space's own
/// constraints hold always.
/// </para>
/// <para>
/// A failed trial counts as the worst result so far. A pending one counts as what the model expects of it, so that parallel workers get different configs.
/// Two or three goals have a model each, and the acquisition is the logarithm of the expected growth of the volume that results dominate (LogEHVI, Ament et al. 2023), exact, up to
/// a tenth of the front's width beyond its worst values or to the worst feasible results, whichever is worse. More goals are made one by other random weights for each trial (ParEGO, Knowles 2006). Parameters are fitted again whenever 1/20 more trials have ended.
/// From 300 ended trials on the model keeps 300: the better half by result, the others spread over the ranks of the rest, so that a suggestion's cost stays
/// the same. Where no model can be computed the config is a quasi-random one, and the suggestion says so.
/// </para>
/// <para>The same seed and history give the same points on one operating system, architecture and runtime.</para>
/// </remarks>
public sealed class GaussianProcessSearcher : ISearcher
{
    private const int FewestFirst = 5;
    private const int MostFirst = 10;
    private const int MaxModelled = 300;
    private const int MaxFitted = 200;
    private const string SingularRemark = "the model of the results was singular, so that this config is a quasi-random one";

    private readonly long _seed;
    private readonly IReadOnlyList<Goal> _goals;
    private readonly QuasiRandomSearcher _first;
    private readonly int _firstCount;
    private readonly TriedPoints _tried;
    private readonly ModelSpace _model;
    private readonly FittedModels _fitted;
    private readonly GoalModels? _goalModels;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="goals">One goal for each value of the objective; null for one that is minimised.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again, once all were tried.</param>
    /// <exception cref="ArgumentException">An initial config belongs to another space or lies outside this one.</exception>
    public GaussianProcessSearcher(ConfigSpace space, IReadOnlyList<Goal>? goals = null, long seed = 0, IReadOnlyList<IConfig>? initial = null, DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        _seed = seed;
        _goals = goals is null or [] ? [Goal.Minimize] : goals;
        _first = new(space, seed, initial, duplicates);
        _firstCount = Math.Max(initial?.Count ?? 0, Math.Clamp(1 + space.Count, FewestFirst, MostFirst));
        _tried = new(space);
        _model = new(space);
        double[] evenWeights = [.. _goals.Select(_ => 1.0 / _goals.Count)];
        _fitted = new(_model, ended => Observations.Of(_model, ended, _goals, evenWeights, MaxFitted));
        _goalModels = _goals.Count is > 1 and <= GoalModels.MostGoals ? new(_model, _goals, MaxModelled, MaxFitted) : null;
    }

    /// <inheritdoc/>
    public ConfigSpace Space { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints of the space.</exception>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (trial < _firstCount || !history.Completed.Any())
        {
            return _first.Suggest(trial, history);
        }

        var random = new RandomStream(_seed, trial, RandomPurpose.Acquisition);
        double[][] pending = [.. history.Pending.Where(other => other.Number != trial).Select(_model.PointOf)];
        if ((_goalModels is null ? OneGoal(history, pending, ref random) : _goalModels.For(history, pending)) is not { } model)
        {
            return _first.Suggest(trial, history) is { } other ? other with { Remark = SingularRemark } : null;
        }

        // A config that was tried teaches a model next to nothing, also in a space that has no end of them.
        _tried.Follow(history);
        double[]? best = new AcquisitionSearch(_model, model.Acquisition, point => !_tried.Contains(point)).Best(model.Centres, ref random);
        return best is null ? _first.Suggest(trial, history) : new(best);
    }

    /// <summary>The model of one goal, or of as many as there are made one.</summary>
    private SuggestionModel? OneGoal(TrialHistory history, double[][] pending, ref RandomStream random)
    {
        double[] weights = Scalarization.RandomWeights(ref random, _goals.Count);
        return Observations.Of(_model, [.. history.Finished], _goals, weights, MaxModelled) is { } observations
            ? SuggestionModel.Of(_model, _fitted.For(history), observations, pending)
            : null;
    }
}
