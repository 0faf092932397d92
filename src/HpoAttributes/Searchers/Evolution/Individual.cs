namespace HpoAttributes;

/// <summary>A trial that has ended, as a possible parent.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Rank">Where it stands; of several goals the value is left open.</param>
internal readonly record struct Individual(Trial Trial, TrialRank Rank);
