namespace HpoAttributes;

/// <summary>What a scheduler is created from.</summary>
/// <param name="Searcher">Where configs come from.</param>
/// <param name="Goals">One goal for each value of the objective.</param>
/// <param name="Seed">The study's seed.</param>
/// <param name="Workers">How many trials run at once.</param>
/// <param name="Trials">How many trials the study may run.</param>
public sealed record SchedulerContext(ISearcher Searcher, IReadOnlyList<Goal> Goals, long Seed, int Workers, int Trials)
{
    /// <summary>How much a trial may spend; null where the objective has no <see cref="ResourceAttribute"/> parameter.</summary>
    public ResourceRange? Resource { get; init; }

    /// <summary>Whether the objective reports while it runs, so that a trial that was put aside can go on where it stood; otherwise it is called again. False by default.</summary>
    public bool IsReporting { get; init; }
}
