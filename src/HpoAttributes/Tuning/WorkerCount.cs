namespace HpoAttributes;

/// <summary>How many workers a study has, from what the user asked for and what the objective can bear.</summary>
internal static class WorkerCount
{
    /// <exception cref="ArgumentException">The two contradict each other.</exception>
    public static int Of(TuningOptions options, ObjectiveInfo objective)
    {
        if (options.Workers is { } asked && objective.Workers is { } listed && asked != listed)
        {
            throw new ArgumentException($"Workers is {asked}, but the objective's lists have {listed} elements, one for each worker: leave Workers unset or make it {listed}", nameof(options));
        }

        int workers = objective.Workers ?? options.Workers ?? 1;
        return workers > 1 && objective.IsSingleWorker && options.Isolation == WorkerIsolation.Threads
            ? throw new ArgumentException($"{workers} workers would share one instance of {objective.Name}: pass a factory to Tune instead of the instance, mark the type [ThreadSafeObjective], set Isolation to Processes, or use one worker", nameof(options))
            : workers;
    }
}
