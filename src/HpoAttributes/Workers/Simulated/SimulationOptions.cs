namespace HpoAttributes;

/// <summary>How to simulate a study.</summary>
public sealed record SimulationOptions
{
    /// <summary>How many trials run at once. At least 1; 4 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Workers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Workers));
            field = value;
        }
    } = 4;

    /// <summary>How many trials the study may start. At least 1; by default as many as it has time for.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int Trials
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Trials));
            field = value;
        }
    } = int.MaxValue;

    /// <summary>When it ends: what would happen later does not happen. Null, the default, for never; then <see cref="Trials"/> has to end it.</summary>
    public TimeSpan? Horizon { get; init; }

    /// <summary>The study's seed; 0 by default.</summary>
    public long Seed { get; init; }
}
