namespace HpoAttributes;

/// <summary>What a study tunes, for observers.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Space">The space.</param>
/// <param name="Trials">How many trials it may run.</param>
/// <param name="Workers">How many run at once.</param>
/// <param name="Seed">The seed.</param>
public sealed record StudyInfo(ObjectiveInfo Objective, ConfigSpace Space, int Trials, int Workers, long Seed)
{
    /// <summary>Whether <see cref="Trials"/> is a number that somebody has chosen: without one, other limits end the study.</summary>
    public bool HasTrialLimit => Trials != int.MaxValue;

    /// <summary>How long the run may take; null for no limit.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How much resource all trials may spend; null for no limit.</summary>
    public long? ResourceLimit { get; init; }
}
