namespace HpoAttributes;

/// <summary>Workers that are processes, as <see cref="TuningOptions"/> wants them, on both sides of the pipe.</summary>
internal static class ProcessWorkers
{
    /// <summary>In a process that was started as a worker: runs its trials and ends the process. Returns in any other.</summary>
    public static void ServeIfStartedAsOne<TConfig>(IObjective<TConfig> objective, TuningOptions options, Func<ITrialEnvironment?> environment)
        where TConfig : class, IConfig<TConfig>
    {
        if (WorkerProcess.IsOne)
        {
            WorkerProcess.Serve(objective, IdentityOf(objective.Info, ConfigSpace.Of<TConfig>(), options), environment);
        }
    }

    /// <summary>The workers of a study, for the process that tunes.</summary>
    public static ProcessWorkerPool Create(StudyHost host, ObjectiveInfo objective, ConfigSpace space, TuningOptions options, TrialSettings trials)
        => new(host, new(IdentityOf(objective, space, options), trials)
        {
            MaxParked = options.MaxPausedTrials,
            Retries = options.Retries,
            TrialsPerProcess = options.TrialsPerProcess,
            Grace = options.TrialTimeGrace,
            Output = Console.Error,
        });

    private static StudyIdentity IdentityOf(ObjectiveInfo objective, ConfigSpace space, TuningOptions options)
        => new(objective.Name, new StudyRules(space, objective.Goals) { Resource = objective.Resource }.Fingerprint, options.Study, options.Seed);
}
