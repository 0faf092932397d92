namespace HpoAttributes;

/// <summary>
/// Runs trials on threads of this process, until the study has no more for them. A trial that is put aside keeps its thread, parked within its report,
/// and another thread takes its seat: training libraries keep state by thread, which two trials must not share.
/// </summary>
internal sealed class ThreadWorkerPool<TConfig> : IWorkerPool, IParking
    where TConfig : class, IConfig<TConfig>
{
    private readonly IWorkerLink _link;
    private readonly IObjective<TConfig> _objective;
    private readonly ITrialEnvironment? _environment;
    private readonly TrialSettings _settings;
    private readonly TrialRunner<TConfig> _runner;
    private readonly int _maxParked;
    private readonly Action<Exception> _onFault;
    private readonly Lock _gate = new();
    private readonly List<ParkedTrial> _parked = [];
    private readonly Dictionary<TrialContext, WorkerSeat> _seats = [];
    private readonly Dictionary<int, Handover> _handovers = [];
    private int _workers;
    private int _threads;
    private TaskCompletionSource? _empty;
    private bool _isClosed;
    private CancellationToken _cancellation;

    /// <param name="link">The way to the study.</param>
    /// <param name="objective">What the trials evaluate.</param>
    /// <param name="environment">What surrounds them; null for nothing.</param>
    /// <param name="settings">What they all have.</param>
    /// <param name="maxParked">How many may be parked at once; the one that was put aside first makes room.</param>
    /// <param name="onFault">Told of an exception that is none of an objective.</param>
    public ThreadWorkerPool(IWorkerLink link, IObjective<TConfig> objective, ITrialEnvironment? environment, TrialSettings settings, int maxParked, Action<Exception> onFault)
    {
        _link = link;
        _objective = objective;
        _environment = environment;
        _settings = settings;
        _runner = new(objective, environment);
        _maxParked = maxParked;
        _onFault = onFault;
    }

    /// <inheritdoc/>
    /// <remarks>When it has ended, no trial is parked any more.</remarks>
    public async Task RunAsync(IReadOnlyList<WorkerSeat> seats, int workers, CancellationToken cancellationToken)
    {
        (_workers, _cancellation) = (workers, cancellationToken);
        foreach (WorkerSeat seat in seats)
        {
            StartThread(seat);
        }

        await Task.WhenAll(seats.Select(seat => seat.Ended)).ConfigureAwait(false);
        Close();
        await WhenNoThreadIsLeft().ConfigureAwait(false);
    }

    /// <summary>Has every parked trial return, and parks none any more.</summary>
    public void Close()
    {
        ParkedTrial[] parked;
        lock (_gate)
        {
            _isClosed = true;
            parked = [.. _parked];
            _parked.Clear();
        }

        Array.ForEach(parked, trial => trial.Evict());
    }

    /// <inheritdoc/>
    public Task CloseAsync()
    {
        Close();
        return Task.CompletedTask;
    }

    /// <summary>Has a trial return that is parked here and goes on elsewhere.</summary>
    public void Evict(int trial)
    {
        ParkedTrial? parked;
        lock (_gate)
        {
            parked = _parked.Find(other => other.Context.Number == trial);
            if (parked is not null)
            {
                _parked.Remove(parked);
            }
        }

        parked?.Evict();
    }

    /// <inheritdoc/>
    public bool Park(TrialContext trial)
    {
        var parked = new ParkedTrial(trial);
        ParkedTrial? evicted;
        WorkerSeat seat;
        lock (_gate)
        {
            if (_isClosed || _maxParked == 0)
            {
                return false;
            }

            seat = _seats[trial];
            evicted = TakeHandover(parked) ? null : AddParked(parked);
        }

        evicted?.Evict();
        StartThread(seat);
        return parked.Wait();
    }

    private void StartThread(WorkerSeat seat)
    {
        lock (_gate)
        {
            _threads++;
        }

        // Background: an objective that ignores its token cannot keep the process alive after the study has ended.
        new Thread(() => Work(seat)) { IsBackground = true, Name = $"{_objective.Info.Name} worker {seat.Worker}" }.Start();
    }

    private void Work(WorkerSeat? seat)
    {
        WorkerSeat first = seat!;
        try
        {
            _environment?.OnWorkerStarting(first.Worker, _workers);
            while (seat is not null)
            {
                seat = RunNext(seat);
            }
        }
        catch (Exception exception)
        {
            _onFault(exception);
            first.End();
            seat?.End();
        }
        finally
        {
            LeaveThread();
        }
    }

    /// <summary>Runs the next trial of a seat.</summary>
    /// <returns>The seat on which this thread goes on; null where it has none any more.</returns>
    private WorkerSeat? RunNext(WorkerSeat seat)
    {
        LeaseToken token = seat.NextToken();
        if (_link.Acquire(seat.Worker, token) is not { } trial)
        {
            seat.End();
            return null;
        }

        // A new trial, as most are, is nowhere yet.
        if (trial.Attempt > 1 && HandOver(new(trial, token, seat)))
        {
            return null;
        }

        using var context = new TrialContext(_link, trial, token, _objective.Info, _settings, this, _cancellation);
        lock (_gate)
        {
            _seats.Add(context, seat);
        }

        return Run((TConfig)trial.Config, context);
    }

    /// <summary>Runs a trial to its end, or until it is put aside and has to return.</summary>
    /// <returns>The seat that the trial has at its end, which may be another one than at its start; null for one that was parked and has to return.</returns>
    private WorkerSeat? Run(TConfig config, TrialContext trial)
    {
        try
        {
            TrialOutcome outcome = _runner.Run(config, trial);
            if (!trial.WasPaused)
            {
                trial.TellResumption();
                _link.Finish(trial.Number, trial.Token, outcome);
            }
        }
        catch
        {
            TakeSeat(trial)?.End();
            throw;
        }

        return TakeSeat(trial);
    }

    private WorkerSeat? TakeSeat(TrialContext trial)
    {
        lock (_gate)
        {
            _seats.Remove(trial, out WorkerSeat? seat);
            return seat;
        }
    }

    /// <summary>Lets a trial that is resumed go on on its own thread.</summary>
    /// <returns>False where it has none here, and is to be called again.</returns>
    private bool HandOver(Handover handover)
    {
        ParkedTrial? parked;
        lock (_gate)
        {
            int number = handover.Trial.Number;
            parked = _parked.Find(other => other.Context.Number == number);
            if (parked is null)
            {
                return _maxParked > 0 && _seats.Keys.Any(trial => trial.Number == number && trial.IsReporting && MayContinue(trial, handover)) && _handovers.TryAdd(number, handover);
            }

            _parked.Remove(parked);
            if (MayContinue(parked.Context, handover))
            {
                _seats.Add(parked.Context, handover.Seat);
                parked.Continue(handover.Trial, handover.Token);
                return true;
            }
        }

        parked.Evict();
        return false;
    }

    /// <summary>
    /// A trial that was called with what belongs to one worker cannot go on for another one, and what another pool has resumed in the meantime stands
    /// further on than the thread that is parked here.
    /// </summary>
    private bool MayContinue(TrialContext trial, Handover handover)
        => handover.Trial.Attempt == trial.Trial.Attempt + 1 && (_objective.Info.Workers is null || trial.Worker == handover.Trial.Worker);

    /// <summary>Another worker may have resumed a trial before its thread came here.</summary>
    private bool TakeHandover(ParkedTrial parked)
    {
        if (!_handovers.Remove(parked.Context.Number, out Handover? handover))
        {
            return false;
        }

        _seats[parked.Context] = handover.Seat;
        parked.Continue(handover.Trial, handover.Token);
        return true;
    }

    /// <returns>The parked trial that has to make room.</returns>
    private ParkedTrial? AddParked(ParkedTrial parked)
    {
        ParkedTrial? evicted = null;
        if (_parked.Count == _maxParked)
        {
            evicted = _parked[0];
            _parked.RemoveAt(0);
        }

        _parked.Add(parked);
        _seats.Remove(parked.Context);
        return evicted;
    }

    private void LeaveThread()
    {
        lock (_gate)
        {
            if (--_threads == 0)
            {
                _empty?.TrySetResult();
            }
        }
    }

    private Task WhenNoThreadIsLeft()
    {
        lock (_gate)
        {
            return _threads == 0 ? Task.CompletedTask : (_empty ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
        }
    }

    /// <summary>A trial that is resumed, and the seat on which it is to go on.</summary>
    private sealed record Handover(Trial Trial, LeaseToken Token, WorkerSeat Seat);
}
