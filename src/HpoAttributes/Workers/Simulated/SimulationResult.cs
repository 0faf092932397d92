namespace HpoAttributes;

/// <summary>What a simulated study did.</summary>
/// <param name="Trials">Every trial by number; those that still ran at the end are running.</param>
/// <param name="Events">The study's events, whose times count from the Unix epoch.</param>
/// <param name="Elapsed">How long it would have taken: the time of its last event.</param>
/// <param name="SpentResource">How much resource its trials spent, what was spent again counted again.</param>
public sealed record SimulationResult(IReadOnlyList<Trial> Trials, IReadOnlyList<StudyEvent> Events, TimeSpan Elapsed, long SpentResource);
