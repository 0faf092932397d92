namespace HpoAttributes;

/// <summary>
/// Tree-structured Parzen estimator (Bergstra et al. 2011), multivariate (Falkner et al. 2018), with the constants of Optuna 5
/// (Watanabe 2023): a mixture of kernels around the best trials and another around all others; of several draws from the first
/// the one that is likeliest under it compared with the second is proposed.
/// </summary>
/// <remarks>
/// The best are a tenth of the trials that have ended, at most 25. Feasible trials are better than infeasible ones, and these than
/// failed ones; with several goals the order is by fronts, and of a front that is too large those are taken which together dominate most (MOTPE, Ozaki et al. 2022). Trials that still run count among the others (constant liar), so that workers
/// spread. Conditional hyperparameters need no model of their own: a trial without one says as much about it as the prior.
/// A suggestion costs about as much as the number of trials times that of hyperparameters.
/// </remarks>
public sealed class TpeSearcher : ISearcher
{
    private readonly long _seed;
    private readonly int _startup;
    private readonly int _candidates;
    private readonly InitialConfigs _initial;
    private readonly FreshPoints _points;
    private readonly IReadOnlyList<Goal> _goals;
    private TpeModel? _model;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="goals">One goal for each value of the objective; null for one to minimise.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="startup">How many trials must have completed before the estimators are used; before, points are random. At least 1, default 10.</param>
    /// <param name="candidates">How many draws are compared for each suggestion: at least 1, default 24.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">An initial config belongs to another space or lies outside this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="startup"/> or <paramref name="candidates"/> is below 1.</exception>
    public TpeSearcher(ConfigSpace space, IReadOnlyList<Goal>? goals = null, long seed = 0, IReadOnlyList<IConfig>? initial = null, int startup = 10, int candidates = 24, DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        ArgumentOutOfRangeException.ThrowIfLessThan(startup, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(candidates, 1);
        Space = space;
        (_seed, _startup, _candidates) = (seed, startup, candidates);
        _initial = new(space, initial);
        _points = new(space, duplicates);
        _goals = goals is null or [] ? [Goal.Minimize] : goals;
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

        if (_model is null || !_model.IsOf(history))
        {
            _model = new(Space, _goals, history);
        }

        _model.Update();
        var random = new RandomStream(_seed, trial, RandomPurpose.Suggestion);
        double[]? likeliest = _model.CompletedCount >= _startup ? _model.Propose(_candidates, _points, ref random) : null;
        return (likeliest ?? _points.Draw(ref random, history)) is { } point ? new(point) : null;
    }
}
