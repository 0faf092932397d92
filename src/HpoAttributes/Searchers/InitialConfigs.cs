namespace HpoAttributes;

/// <summary>The configs that the user wants tried first, checked once and kept as given.</summary>
internal sealed class InitialConfigs
{
    private readonly Suggestion[] _suggestions;

    /// <exception cref="ArgumentException">A config is null, of another space, or outside its domain.</exception>
    public InitialConfigs(ConfigSpace space, IReadOnlyList<IConfig>? configs)
        => _suggestions = configs is null ? [] : [.. configs.Select(config => new Suggestion(space.Encode(config), config))];

    /// <summary>The config that the user wants as this trial; null once they are used up.</summary>
    public Suggestion? ForTrial(int trial) => trial < _suggestions.Length ? _suggestions[trial] : null;
}
