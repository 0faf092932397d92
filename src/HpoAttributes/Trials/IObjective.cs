namespace HpoAttributes;

/// <summary>Something to tune: evaluates a config. Generated for every <see cref="ObjectiveAttribute"/>; may be written by hand.</summary>
/// <typeparam name="TConfig">The type of its configs.</typeparam>
public interface IObjective<TConfig>
    where TConfig : class, IConfig<TConfig>
{
    /// <summary>What the tuner has to know of it.</summary>
    ObjectiveInfo Info { get; }

    /// <summary>Evaluates a config.</summary>
    /// <param name="config">The config.</param>
    /// <param name="trial">The trial.</param>
    /// <param name="cancellationToken">Fires when the study is cancelled.</param>
    /// <returns>One value for each goal.</returns>
    ValueTask<ObjectiveValues> EvaluateAsync(TConfig config, ITrialContext trial, CancellationToken cancellationToken);
}
