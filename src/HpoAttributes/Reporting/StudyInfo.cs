namespace HpoAttributes;

/// <summary>What a study tunes, for observers.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Space">The space.</param>
/// <param name="Trials">How many trials it may run.</param>
/// <param name="Workers">How many run at once.</param>
/// <param name="Seed">The seed.</param>
public sealed record StudyInfo(ObjectiveInfo Objective, ConfigSpace Space, int Trials, int Workers, long Seed);
