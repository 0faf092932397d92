namespace HpoAttributes;

/// <summary>What a searcher is created from.</summary>
/// <param name="Space">The space to search.</param>
/// <param name="Goals">One goal for each value of the objective.</param>
/// <param name="Seed">The study's seed.</param>
/// <param name="Workers">How many trials run at once.</param>
/// <param name="Trials">How many trials the study may run.</param>
/// <param name="Initial">The configs to try first.</param>
public sealed record SearcherContext(
    ConfigSpace Space,
    IReadOnlyList<Goal> Goals,
    long Seed,
    int Workers,
    int Trials,
    IReadOnlyList<IConfig> Initial)
{
    /// <summary>What happens where a space has finitely many configs and one was tried before. <see cref="DuplicatePolicy.Skip"/> by default.</summary>
    public DuplicatePolicy Duplicates { get; init; }
}
