namespace HpoAttributes;

/// <summary>What a training library needs around each trial. Called on the worker's own thread.</summary>
public interface ITrialEnvironment
{
    /// <summary>A worker's thread has started and will run trials.</summary>
    /// <param name="worker">Its index, from 0.</param>
    /// <param name="workers">How many there are.</param>
    void OnWorkerStarting(int worker, int workers)
    {
    }

    /// <summary>A trial is about to run on this thread.</summary>
    /// <param name="trial">The trial.</param>
    /// <returns>What to dispose, on the same thread, when the trial has ended; null for nothing.</returns>
    IDisposable? OnTrialStarting(ITrialContext trial) => null;

    /// <summary>An exception that the objective threw, in one line for the user; null for the default wording.</summary>
    /// <param name="exception">The exception.</param>
    string? Describe(Exception exception) => null;
}
