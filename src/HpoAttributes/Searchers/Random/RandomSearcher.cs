namespace HpoAttributes;

/// <summary>
/// Random search (Bergstra and Bengio 2012): each hyperparameter drawn from its domain, independently of every result.
/// The user's initial configs come first. The same seed gives the same points on every machine.
/// </summary>
public sealed class RandomSearcher : ISearcher
{
    private readonly long _seed;
    private readonly InitialConfigs _initial;
    private readonly FreshPoints _points;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">An initial config belongs to another space or lies outside this one.</exception>
    public RandomSearcher(ConfigSpace space, long seed = 0, IReadOnlyList<IConfig>? initial = null, DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        _seed = seed;
        _initial = new(space, initial);
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
        return _points.Draw(ref random, history) is { } point ? new(point) : null;
    }
}
