namespace HpoAttributes;

/// <summary>The best trial of a study with one goal; where configs are run several times, the best config.</summary>
/// <typeparam name="TConfig">The type of the configs.</typeparam>
/// <param name="Trial">Its number; that of the config's first trial.</param>
/// <param name="Config">Its config.</param>
/// <param name="Value">Its value; the mean of <see cref="MeanOf"/> trials.</param>
public sealed record Incumbent<TConfig>(int Trial, TConfig Config, double Value)
{
    /// <summary>
    /// Of how many trials of the config <see cref="Value"/> is the mean: those at the end where it was confirmed
    /// (<see cref="TuningOptions.ConfirmBest"/>), else all that completed (<see cref="TuningOptions.Repeats"/>). 1 where every config is run once.
    /// </summary>
    public int MeanOf { get; init; } = 1;

    /// <summary>Whether it satisfies every outcome constraint; false only where no trial does. True by default.</summary>
    public bool IsFeasible { get; init; } = true;

    /// <summary>The resource (epochs, as a rule) at which it has its value: what it had spent. 0, the default, where it reported none.</summary>
    public int Resource { get; init; }
}
