namespace HpoAttributes.Benchmarks;

/// <summary>An aim of the default searcher: to be where one of Optuna's is after 100 trials, after fewer.</summary>
/// <param name="Sampler">The sampler.</param>
/// <param name="Trials">After how many at most.</param>
internal sealed record MatchAim(string Sampler, int Trials)
{
    /// <summary>After how many trials the sampler is looked at.</summary>
    public const int Reference = 100;

    public static IReadOnlyList<MatchAim> All { get; } = [new("tpe", 35), new("gp", 65)];
}
