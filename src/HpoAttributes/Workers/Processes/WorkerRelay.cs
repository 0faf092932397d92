namespace HpoAttributes;

/// <summary>One worker of a study, as a process after the other: where one has died, another takes its place.</summary>
internal sealed class WorkerRelay
{
    private const int MaxIdleDeaths = 3;

    private readonly StudyHost _host;
    private readonly ProcessSettings _settings;
    private readonly CrashLedger _ledger;
    private readonly WorkerSeat _seat;
    private readonly int _workers;
    private readonly Action<int, WorkerRelay> _onLent;
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private WorkerSession? _session;
    private int _processes;
    private int _idleDeaths;
    private bool _isCancelled;

    /// <param name="host">The study.</param>
    /// <param name="settings">What all processes have.</param>
    /// <param name="ledger">Decides on trials whose process died.</param>
    /// <param name="seat">Which worker it is.</param>
    /// <param name="workers">How many there are.</param>
    /// <param name="onLent">Told of each trial that it gets.</param>
    public WorkerRelay(StudyHost host, ProcessSettings settings, CrashLedger ledger, WorkerSeat seat, int workers, Action<int, WorkerRelay> onLent)
        => (_host, _settings, _ledger, _seat, _workers, _onLent) = (host, settings, ledger, seat, workers, onLent);

    /// <summary>Ends when the worker has no process any more and gets no other.</summary>
    public Task Ended => _ended.Task;

    public void Start()
        => new Thread(Run) { IsBackground = true, Name = $"{_settings.Study.Objective} worker process {_seat.Worker}" }.Start();

    /// <summary>Has its trial end, and starts no process any more.</summary>
    public void Cancel() => Stop(session => session.Cancel());

    /// <summary>Ends its process at once, and starts none any more.</summary>
    public void Kill() => Stop(session => session.Kill());

    /// <summary>A trial goes on elsewhere.</summary>
    public void Evict(int trial)
    {
        lock (_gate)
        {
            _session?.Evict(trial);
        }
    }

    private void Stop(Action<WorkerSession> stop)
    {
        lock (_gate)
        {
            _isCancelled = true;
            if (_session is not null)
            {
                stop(_session);
            }
        }
    }

    private void Run()
    {
        try
        {
            while (RunProcess())
            {
            }
        }
        catch (Exception exception)
        {
            _host.Fail(exception);
        }
        finally
        {
            _ended.SetResult();
        }
    }

    /// <summary>Runs a process to its end.</summary>
    /// <returns>Whether another one takes its place.</returns>
    private bool RunProcess()
    {
        if (StartProcess() is not { } session)
        {
            return false;
        }

        try
        {
            return GoesOnAfter(session.Run(), session);
        }
        finally
        {
            lock (_gate)
            {
                _session = null;
            }

            session.Dispose();
        }
    }

    private WorkerSession? StartProcess()
    {
        lock (_gate)
        {
            return _session = _isCancelled ? null : new(_host, _settings, Welcome(), _ledger, trial => _onLent(trial, this));
        }
    }

    private WorkerWelcome Welcome() => new()
    {
        Worker = _seat.Worker,
        Workers = _workers,
        Run = _seat.Run,
        Process = _processes++,
        StudySeed = _settings.Trials.StudySeed,
        TimeLimit = _settings.Trials.TimeLimit,
        MaxParked = _settings.MaxParked,
        Checkpoints = _settings.Trials.Checkpoints.Path,
    };

    private bool GoesOnAfter(SessionEnd end, WorkerSession session)
    {
        if (end == SessionEnd.Done || _isCancelled)
        {
            return false;
        }

        if (session.HadTrial)
        {
            _idleDeaths = 0;
            return true;
        }

        string objective = _settings.Study.Objective;
        if (end == SessionEnd.NeverCame && session.ExitCode == 0)
        {
            throw new WorkerProcessException($"a worker process ended without coming to Tune of {objective}: it runs Main with the same arguments, which must come to the same Tune again, whatever it did the first time ({WorkerProcess.Variable} is set there){LastErrors(session)}");
        }

        return ++_idleDeaths < MaxIdleDeaths ? true
            : throw new WorkerProcessException($"{MaxIdleDeaths} processes of worker {_seat.Worker} ended, one after the other, {(end == SessionEnd.NeverCame ? $"before they came to Tune of {objective}" : "before they had a trial")}, the last with {ExitText.Of(session.ExitCode)}{LastErrors(session)}");
    }

    private static string LastErrors(WorkerSession session)
        => session.LastErrors.Length == 0 ? ", and wrote nothing to its standard error" : $". It wrote: {session.LastErrors}";
}
