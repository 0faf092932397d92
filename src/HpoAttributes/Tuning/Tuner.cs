namespace HpoAttributes;

/// <summary>Tunes an objective with everything chosen by <see cref="TuningOptions"/>. The generated <c>Tune</c> and <c>TuneAsync</c> call it.</summary>
public static class Tuner
{
    /// <summary>Tunes an objective and blocks until the study has ended.</summary>
    /// <typeparam name="TConfig">The type of the configs.</typeparam>
    /// <param name="objective">What to tune.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="defaults">What optional packages add; null for nothing.</param>
    /// <param name="cancellationToken">Ends the study early: the result says so, nothing is thrown.</param>
    /// <returns>What the study found.</returns>
    /// <exception cref="ArgumentException">An option does not fit the objective: an initial config outside the space, or another number of workers than its lists have elements.</exception>
    public static TuningResult<TConfig> Run<TConfig>(
        IObjective<TConfig> objective, TuningOptions? options = null, TuningDefaults? defaults = null, CancellationToken cancellationToken = default)
        where TConfig : class, IConfig<TConfig>
        => throw new InvalidOperationException();

    /// <summary>Tunes an objective.</summary>
    /// <inheritdoc cref="Run"/>
    public static Task<TuningResult<TConfig>> RunAsync<TConfig>(
        IObjective<TConfig> objective, TuningOptions? options = null, TuningDefaults? defaults = null, CancellationToken cancellationToken = default)
        where TConfig : class, IConfig<TConfig>
        => throw new InvalidOperationException();
}
