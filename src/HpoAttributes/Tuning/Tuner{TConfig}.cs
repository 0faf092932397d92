namespace HpoAttributes;

/// <summary>The tuning loop: lets workers run what the scheduler decides on, and records what came of it.</summary>
/// <remarks>
/// For tuners composed by hand. The scheduler brings the searcher, so that of <see cref="TuningOptions"/> the searcher, the
/// scheduler and the first configs are not used, and of <see cref="TuningOptions.Duplicates"/> it is only whether results are taken over; <see cref="TuningOptions.Repeats"/> and <see cref="TuningOptions.ConfirmBest"/> are refused. <see cref="TuningOptions.Seed"/> is that of the trials, not of the searcher.
/// </remarks>
/// <typeparam name="TConfig">The type of the configs.</typeparam>
public sealed class Tuner<TConfig>
    where TConfig : class, IConfig<TConfig>
{
    private const string DefaultStudy = "default";

    private readonly IObjective<TConfig> _objective;
    private readonly TuningOptions _options;
    private readonly IStudyStore _store;
    private readonly string _study;
    private readonly TimeProvider _time;
    private readonly StudyState _state;
    private readonly RepeatPlan _plan;
    private readonly int _workers;
    private long _sequence;
    private int _isRunning;
    private bool _isBroken;

    /// <summary>Creates a tuner.</summary>
    /// <param name="scheduler">Decides who runs, over the space of <typeparamref name="TConfig"/>.</param>
    /// <param name="objective">What to tune.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="store">Keeps the study's events, under the name <see cref="TuningOptions.Study"/>; null for memory. A study that it holds already goes on.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    /// <exception cref="InvalidOperationException"><see cref="TuningOptions.Study"/> is named, but there is no store to keep it in.</exception>
    /// <exception cref="ArgumentException">The scheduler's space is that of other configs, the number of workers does not fit the objective, or configs are to be run several times.</exception>
    public Tuner(IScheduler scheduler, IObjective<TConfig> objective, TuningOptions? options = null, IStudyStore? store = null, TimeProvider? timeProvider = null)
        : this(scheduler, objective, options, store, timeProvider, RepeatPlans.ByHand(options))
    {
    }

    // With a plan of how often the scheduler's searcher runs configs.
    internal Tuner(IScheduler scheduler, IObjective<TConfig> objective, TuningOptions? options, IStudyStore? store, TimeProvider? timeProvider, RepeatPlan plan)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        ArgumentNullException.ThrowIfNull(objective);
        if (scheduler.Space.ConfigType != typeof(TConfig))
        {
            throw new ArgumentException($"the scheduler proposes {scheduler.Space.ConfigType.Name}s, but the objective takes {typeof(TConfig).Name}s", nameof(scheduler));
        }

        _objective = objective;
        _options = options ?? new();
        _plan = plan;
        _store = store ?? StoreWithoutPackage(_options);
        _study = _options.Study ?? DefaultStudy;
        _time = timeProvider ?? TimeProvider.System;
        _workers = WorkerCount.Of(_options, objective.Info);
        _state = new(RulesOf(objective.Info, scheduler.Space, _options, plan), scheduler);
    }

    /// <summary>What surrounds each trial (a TorchTrialEnvironment, say); null, the default, for nothing.</summary>
    public ITrialEnvironment? Environment { get; init; }

    /// <summary>The view that takes the place of plain lines under <see cref="ProgressView.Auto"/>.</summary>
    internal ITuningObserver? LiveView { get; init; }

    /// <summary>Runs trials until the study has <see cref="TuningOptions.Trials"/> of them.</summary>
    /// <param name="cancellationToken">Ends the run early: the result says so, nothing is thrown.</param>
    /// <returns>What the study has found so far.</returns>
    /// <exception cref="StudyFailedException">A constraint threw, or worker processes could not work.</exception>
    public Task<TuningResult<TConfig>> RunAsync(CancellationToken cancellationToken = default)
        => RunAsync(cancellationToken, CancellationToken.None);

    /// <summary>Runs further trials: called again, the study goes on where it stood.</summary>
    /// <param name="trials">How many, at least 1.</param>
    /// <param name="cancellationToken">Ends the run early: the result says so, nothing is thrown.</param>
    /// <returns>What the study has found so far, earlier runs included.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="trials"/> is below 1.</exception>
    /// <exception cref="StudyFailedException">A constraint threw, or worker processes could not work.</exception>
    public Task<TuningResult<TConfig>> RunAsync(int trials, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(trials, 1);
        return RunExclusivelyAsync(() => checked(_state.History.Count + trials), cancellationToken, CancellationToken.None);
    }

    /// <param name="stop">Ends the run after the trials that are running.</param>
    /// <param name="interrupt">Ends the run at once.</param>
    internal Task<TuningResult<TConfig>> RunAsync(CancellationToken stop, CancellationToken interrupt)
        => RunExclusivelyAsync(() => _plan.WholeTrialsOf(_options.Trials), stop, interrupt);

    private async Task<TuningResult<TConfig>> RunExclusivelyAsync(Func<int> budget, CancellationToken stop, CancellationToken interrupt)
    {
        ProcessWorkers.ServeIfStartedAsOne(_objective, _options, () => Environment);
        if (Interlocked.Exchange(ref _isRunning, 1) == 1)
        {
            throw new InvalidOperationException("this tuner is running: wait for the run to end, or create another tuner");
        }

        try
        {
            if (_isBroken)
            {
                throw new InvalidOperationException("a run of this tuner failed, so that it may know more than its store: create another tuner on the same store");
            }

            _isBroken = true;
            await ReplayAsync().ConfigureAwait(false);
            TuningResult<TConfig> result = await RunStudyAsync(budget(), stop, interrupt).ConfigureAwait(false);
            _isBroken = false;
            return result;
        }
        finally
        {
            Volatile.Write(ref _isRunning, 0);
        }
    }

    /// <summary>Brings the state to the end of the log: all of it for a study that the store holds already, nothing on later runs.</summary>
    private async Task ReplayAsync()
    {
        if (_sequence > 0)
        {
            return;
        }

        await foreach (StudyEvent studyEvent in _store.ReadAsync(_study).ConfigureAwait(false))
        {
            _state.Apply(studyEvent);
            _sequence++;
        }
    }

    private async Task<TuningResult<TConfig>> RunStudyAsync(int budget, CancellationToken stop, CancellationToken interrupt)
    {
        using var telemetry = new StudyTelemetry();
        var observers = new ObserverHub(telemetry.IsHeard ? [.. Observers(), telemetry] : Observers());
        using var trials = new CancellationTokenSource();
        var log = new GroupCommit(_store, _study, _sequence, change =>
        {
            observers.OnCommitted(change);
            if (change.Event is StudyEvent.StopRequested)
            {
                // Elsewhere: objectives' own callbacks run with it.
                ThreadPool.UnsafeQueueUserWorkItem(Cancel, trials, preferLocal: false);
            }
        });
        using var host = new StudyHost(_state, log, _time, Timeout.InfiniteTimeSpan) { OnSuggested = telemetry.TimesSuggestions ? telemetry.OnSuggested : null };
        StopReason reason = StopReason.Faulted;
        try
        {
            observers.Start(new(_objective.Info, _state.Rules.Space, budget, _workers, _options.Seed) { TimeLimit = _options.TimeLimit, ResourceLimit = _options.ResourceLimit });
            host.Open(_options.Seed, budget, _workers);
            await RunWorkersAsync(host, trials, stop, interrupt).ConfigureAwait(false);
            host.ThrowOnFailure();
            reason = _state.StopRequest ?? StopReason.TrialsDone;
        }
        catch (Exception broken) when (broken is ConstraintException or WorkerProcessException)
        {
            throw new StudyFailedException([.. _state.History.Finished], broken);
        }
        finally
        {
            // What is still being written belongs to this run, and its observers are told in order.
            await log.WhenIdle().ConfigureAwait(false);
            _sequence = log.Sequence;
            observers.End(reason);
        }

        host.ThrowOnFailure();
        return new(_state.Rules, _state.History, _state.IncumbentWatch, reason, [.. observers.Warnings, .. _state.Remarks]);
    }

    /// <summary>Ends with the last worker, or at once on <paramref name="interrupt"/>: what then still runs is recorded, and left behind.</summary>
    private async Task RunWorkersAsync(StudyHost host, CancellationTokenSource trials, CancellationToken stop, CancellationToken interrupt)
    {
        using var checkpoints = new StudyCheckpoints(_options.CheckpointFolder, _study);
        var settings = new TrialSettings(_options.Seed, _time, _options.TrialTimeLimit ?? Timeout.InfiniteTimeSpan, checkpoints.Folder);
        IWorkerPool pool = _options.Isolation == WorkerIsolation.Processes
            ? ProcessWorkers.Create(host, _objective.Info, _state.Rules.Space, _options, settings)
            : new ThreadWorkerPool<TConfig>(host, _objective, Environment, settings, _options.MaxPausedTrials, host.Fail);
        var interrupted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenRegistration onStop = stop.UnsafeRegister(_ => End(host, trials, () => host.RequestStop(StopReason.Cancelled)), null);
        using CancellationTokenRegistration onInterrupt = interrupt.UnsafeRegister(_ => End(host, trials, () =>
        {
            try
            {
                host.Interrupt();
            }
            finally
            {
                interrupted.SetResult();
            }
        }), null);
        using ITimer? limit = _options.TimeLimit is { } time
            ? _time.CreateTimer(_ => End(host, trials, () => host.RequestStop(StopReason.TimeLimit)), null, time, Timeout.InfiniteTimeSpan)
            : null;
        WorkerSeat[] seats = [.. Enumerable.Range(0, _workers).Select(worker => new WorkerSeat(worker, _state.Runs))];
        Task workers = pool.RunAsync(seats, _workers, trials.Token);
        await Task.WhenAny(workers, interrupted.Task, host.Failed).ConfigureAwait(false);
        if (host.Failed.IsCompleted)
        {
            End(host, trials, () => { });
            await Task.WhenAny(workers, interrupted.Task).ConfigureAwait(false);
        }

        await pool.CloseAsync().ConfigureAwait(false);
    }

    /// <summary>Runs on the thread of whoever cancels, which must not be given the exceptions of a store or of an objective's own callbacks.</summary>
    private static void End(StudyHost host, CancellationTokenSource trials, Action end)
    {
        try
        {
            end();
        }
        catch (Exception exception)
        {
            host.Fail(exception);
        }

        Cancel(trials);
    }

    private static void Cancel(CancellationTokenSource trials)
    {
        try
        {
            trials.Cancel();
        }
        catch (Exception exception) when (exception is AggregateException or ObjectDisposedException)
        {
            // Of callbacks that objectives registered, or of a run that has ended: what it means for a trial, the objective itself shows.
        }
    }

    private static StudyRules RulesOf(ObjectiveInfo objective, ConfigSpace space, TuningOptions options, RepeatPlan plan)
    {
        if (objective.Goals.Count > 1 && (options.Target ?? options.Patience) is not null)
        {
            throw new ArgumentException($"Target and Patience are of the one best trial, but {objective.Name} has {objective.Goals.Count} goals: leave them unset", nameof(options));
        }

        return new(space, objective.Goals)
        {
            Resource = objective.Resource,
            IsReporting = objective.IsReporting,
            Reuses = options.Duplicates == DuplicatePolicy.Reuse,
            Plan = plan,
            Retries = options.Retries,
            Limits = new() { Resource = options.ResourceLimit, Target = options.Target, Patience = options.Patience, Failures = options.FailureLimit },
        };
    }

    private static InMemoryStudyStore StoreWithoutPackage(TuningOptions options)
        => options.Study is null
            ? new()
            : throw new InvalidOperationException(
                $"the study '{options.Study}' is to be kept, but there is no store: reference the package HpoAttributes.Sqlite or HpoAttributes.PostgreSql, or compose a Tuner<TConfig> with a store");

    private IReadOnlyList<ITuningObserver> Observers()
    {
        IReadOnlyList<ITuningObserver> asked = _options.Logger is { } logger ? [new StudyLog(logger), .. _options.Observers] : _options.Observers;
        return _options.Progress switch
        {
            ProgressView.None => asked,
            ProgressView.Auto when LiveView is not null => [LiveView, .. asked],
            _ => [new LineObserver(Console.Error), .. asked],
        };
    }
}
