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
    /// <exception cref="InvalidOperationException"><see cref="TuningOptions.Study"/> is named, but there is no store to keep it in.</exception>
    /// <exception cref="ArgumentException">An option does not fit the objective: an initial config outside the space, a default config that breaks a constraint, another number of workers than its lists have elements, or more repeats and confirmations than trials.</exception>
    /// <exception cref="ConstraintException">A constraint threw for a config that is to be tried first.</exception>
    /// <exception cref="StudyFailedException">A constraint threw later, or worker processes could not work: the exception has the trials up to then.</exception>
    public static TuningResult<TConfig> Run<TConfig>(
        IObjective<TConfig> objective, TuningOptions? options = null, TuningDefaults? defaults = null, CancellationToken cancellationToken = default)
        where TConfig : class, IConfig<TConfig>
    {
        options ??= new();
        ServeIfStartedAsWorker(objective, options, defaults);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var interrupt = new CancellationTokenSource();
        using CtrlC? ctrlC = options.HandleCtrlC ? new(stop.Cancel, interrupt.Cancel) : null;
        return Create(objective, options, defaults).RunAsync(stop.Token, interrupt.Token).GetAwaiter().GetResult();
    }

    /// <summary>Tunes an objective.</summary>
    /// <inheritdoc cref="Run"/>
    public static Task<TuningResult<TConfig>> RunAsync<TConfig>(
        IObjective<TConfig> objective, TuningOptions? options = null, TuningDefaults? defaults = null, CancellationToken cancellationToken = default)
        where TConfig : class, IConfig<TConfig>
    {
        options ??= new();
        ServeIfStartedAsWorker(objective, options, defaults);
        return Create(objective, options, defaults).RunAsync(cancellationToken);
    }

    /// <summary>Before anything else: a worker process needs neither searcher nor store.</summary>
    private static void ServeIfStartedAsWorker<TConfig>(IObjective<TConfig> objective, TuningOptions options, TuningDefaults? defaults)
        where TConfig : class, IConfig<TConfig>
    {
        ArgumentNullException.ThrowIfNull(objective);
        ProcessWorkers.ServeIfStartedAsOne(objective, options, () => defaults?.Environment?.Invoke());
    }

    private static Tuner<TConfig> Create<TConfig>(IObjective<TConfig> objective, TuningOptions options, TuningDefaults? defaults)
        where TConfig : class, IConfig<TConfig>
    {
        ConfigSpace space = ConfigSpace.Of<TConfig>();
        IReadOnlyList<Goal> goals = objective.Info.Goals;
        RepeatPlan plan = RepeatPlans.Of(options);
        int workers = WorkerCount.Of(options, objective.Info);
        if (options.FirstTrialIsDefault && space.ProblemOf(TConfig.DefaultConfig) is { } problem)
        {
            throw new ArgumentException($"the default config cannot be the first trial: {problem}; give the parameters other default values, or set FirstTrialIsDefault to false", nameof(objective));
        }

        IReadOnlyList<IConfig> initial = options.FirstTrialIsDefault
            ? [TConfig.DefaultConfig, .. options.InitialConfigs.Where(config => !TConfig.DefaultConfig.Equals(config))]
            : options.InitialConfigs;
        ISearcher searcher = CreateSearcher(options, plan, new(space, goals, options.Seed, workers, options.Trials, initial) { Duplicates = options.Duplicates });
        IScheduler scheduler = options.Scheduler.Create(new(searcher, goals, options.Seed, workers, options.Trials) { Resource = objective.Info.Resource, IsReporting = objective.Info.IsReporting });
        return new(scheduler, objective, options, options.Study is null ? null : defaults?.Store?.Invoke(), null, plan)
        {
            Environment = defaults?.Environment?.Invoke(),
            LiveView = options.Progress == ProgressView.Auto ? defaults?.LiveView?.Invoke() : null,
        };
    }

    /// <summary>A searcher that is shown one trial a config plans with as many trials as there are configs, and with as many workers as have different ones.</summary>
    private static ISearcher CreateSearcher(TuningOptions options, RepeatPlan plan, SearcherContext context)
    {
        if (plan.IsNone)
        {
            return options.Searcher.Create(context);
        }

        int trials = plan.WholeTrialsOf(options.Trials);
        int workers = 1 + ((context.Workers - 1) / plan.Repeats);
        ISearcher searcher = options.Searcher.Create(context with { Trials = plan.ConfigsOf(trials), Workers = workers });
        return new RepeatingSearcher(searcher, context.Goals, plan, trials);
    }
}
