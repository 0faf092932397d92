namespace HpoAttributes;

/// <summary>The configs that the user wants tried first, checked once and kept as given.</summary>
internal sealed class InitialConfigs
{
    private readonly Suggestion[] _suggestions;

    /// <exception cref="ArgumentException">A config is null, of another space, or outside its domain.</exception>
    public InitialConfigs(ConfigSpace space, IReadOnlyList<IConfig>? configs)
        => _suggestions = configs is null ? [] : [.. configs.Select((config, trial) => Check(space, config, trial))];

    public int Count => _suggestions.Length;

    /// <summary>The config that the user wants as this trial; null once they are used up.</summary>
    public Suggestion? ForTrial(int trial) => trial < _suggestions.Length ? _suggestions[trial] : null;

    private static Suggestion Check(ConfigSpace space, IConfig initial, int trial)
    {
        if (initial is null)
        {
            throw new ArgumentNullException(nameof(initial), $"the initial config for trial {trial} is null");
        }

        return space.ProblemOf(initial) is { } problem
            ? throw new ArgumentException($"the initial config for trial {trial} does not fit: {problem}", nameof(initial))
            : new(space.Encode(initial), initial);
    }
}
