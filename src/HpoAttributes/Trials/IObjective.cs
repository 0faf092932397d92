namespace HpoAttributes;

/// <summary>Something to tune: evaluates a config. Generated for every <see cref="ObjectiveAttribute"/>; may be written by hand.</summary>
/// <typeparam name="TConfig">The type of its configs.</typeparam>
public interface IObjective<TConfig>
    where TConfig : class, IConfig<TConfig>
{
    /// <summary>What the tuner has to know of it.</summary>
    ObjectiveInfo Info { get; }

    /// <summary>
    /// Makes ready what a worker keeps between its trials. Called on the worker's thread before each trial, outside what the
    /// <c>ITrialEnvironment</c> opens for the trial and frees after it. Nothing by default.
    /// </summary>
    /// <param name="worker">The worker's index, from 0.</param>
    void Prepare(int worker)
    {
    }

    /// <summary>Evaluates a config.</summary>
    /// <param name="config">The config.</param>
    /// <param name="trial">The trial.</param>
    /// <param name="cancellationToken">Fires when the study is cancelled.</param>
    /// <returns>One value for each goal.</returns>
    ValueTask<ObjectiveValues> EvaluateAsync(TConfig config, ITrialContext trial, CancellationToken cancellationToken);
}
