namespace HpoAttributes;

/// <summary>
/// Grid search: every config of a finite space; of others every combination of all values of the discrete hyperparameters with some of the continuous ones.
/// The user's initial configs come first and are not tried twice. In the order of the hyperparameters the last one changes fastest, but one that stays below
/// another (<see cref="LessThanAttribute"/>) faster than that. Once all were tried, nothing is proposed.
/// </summary>
/// <remarks>
/// Of a continuous hyperparameter the values have equal distances on its scale, both ends among them; of a normal distribution they are the middles of shares of
/// equal probability. <see cref="DuplicatePolicy"/> does not matter: no config of a grid is tried twice. A grid is never written out: a suggestion moves on from the one before, and proposes the first config of the grid that the history has not.
/// </remarks>
public sealed class GridSearcher : ISearcher
{
    /// <summary>How many configs in a row may break a constraint: more than that are not waited for.</summary>
    private const int MaxInfeasible = 1 << 20;

    private readonly InitialConfigs _initial;
    private readonly TriedPoints _tried;
    private readonly SpaceGrid _grid;
    private bool _isAtEnd;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="resolution">How many values each continuous hyperparameter has, at least 1; 5 by default. One value is the middle.</param>
    /// <param name="resolutions">How many values single continuous hyperparameters have instead, by the name of the dimension, at least 1; null for none.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <exception cref="ArgumentException">A resolution is below 1, or that of no continuous hyperparameter; an initial config belongs to another space or lies outside this one.</exception>
    public GridSearcher(ConfigSpace space, int resolution = GridResolutions.Default, IReadOnlyDictionary<string, int>? resolutions = null, IReadOnlyList<IConfig>? initial = null)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        _initial = new(space, initial);
        _tried = new(space);
        _grid = new(space, GridResolutions.Of(space, resolution, resolutions));
    }

    /// <inheritdoc/>
    public ConfigSpace Space { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">More than 2^20 configs in a row break a constraint.</exception>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (_initial.ForTrial(trial) is { } initial)
        {
            return initial;
        }

        if (_tried.Follow(history))
        {
            _grid.MoveToFirst();
            _isAtEnd = false;
        }

        // What was tried stays tried, so that the walk through one history only goes on.
        SkipUseless();
        return _isAtEnd ? null : new(_grid.Point.ToArray());
    }

    private void SkipUseless()
    {
        int infeasible = 0;
        while (!_isAtEnd)
        {
            if (Space.IsFeasible(_grid.Point))
            {
                infeasible = 0;
                if (!_tried.Contains(_grid.Point))
                {
                    return;
                }
            }
            else if (++infeasible > MaxInfeasible)
            {
                throw new InvalidOperationException($"the grid has more than 2^20 {Space.ConfigType.Name}s in a row that break a constraint: search at random instead");
            }

            _isAtEnd = !_grid.MoveNext();
        }
    }
}
