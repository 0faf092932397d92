using System.Runtime.ExceptionServices;

namespace HpoAttributes;

/// <summary>
/// The thin shell around a <see cref="StudyState"/>: takes its workers' messages one at a time and answers each when the
/// events that it caused are in the store. Safe for several threads; messages block their caller.
/// </summary>
internal sealed class StudyHost : IDisposable
{
    private readonly StudyState _state;
    private readonly GroupCommit _log;
    private readonly TimeProvider _time;
    private readonly LeaseDeadlines _deadlines;
    private readonly ITimer? _expiry;
    private readonly DateTimeOffset _openedAt;
    private readonly long _openedTimestamp;
    private TaskCompletionSource? _changed;

    /// <param name="state">The study, replayed up to the last event in the log.</param>
    /// <param name="log">The study's log.</param>
    /// <param name="time">The clock.</param>
    /// <param name="leaseDuration">How long a worker may be silent; infinite for threads of this process.</param>
    public StudyHost(StudyState state, GroupCommit log, TimeProvider time, TimeSpan leaseDuration)
    {
        _state = state;
        _log = log;
        _time = time;
        _deadlines = new(leaseDuration);
        _openedAt = time.GetUtcNow();
        _openedTimestamp = time.GetTimestamp();
        if (_deadlines.AreFinite)
        {
            _expiry = time.CreateTimer(_ => ExpireLeases(), null, leaseDuration / 4, leaseDuration / 4);
        }
    }

    /// <summary>Starts a run of the study.</summary>
    public void Open(long seed, int trials, int workers)
    {
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            _state.Open(seed, trials, workers, Now(), _log.Changes);
            ticket = Seal();
        }

        _log.Wait(ticket);
    }

    /// <summary>Asks for a trial; blocks until there is one, or until there will be none any more.</summary>
    /// <returns>The trial, or null where the worker is done.</returns>
    public Trial? Acquire(int worker, LeaseToken token)
    {
        while (true)
        {
            (AcquireReply reply, Task changed) = TryAcquire(worker, token);
            if (reply.Status != AcquireStatus.Wait)
            {
                return reply.Trial;
            }

            changed.GetAwaiter().GetResult();
        }
    }

    /// <summary>Asks for a trial without waiting for one.</summary>
    /// <returns>The answer; where it is to wait, with a task that ends when asking again may give another one.</returns>
    public (AcquireReply Reply, Task Changed) TryAcquire(int worker, LeaseToken token)
    {
        AcquireReply reply;
        Task changed = Task.CompletedTask;
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            ThrowIfFailed();
            reply = _state.Acquire(worker, token, Now(), _log.Changes);
            ticket = Seal();
            if (reply.Status == AcquireStatus.Lease)
            {
                _deadlines.Renew(token, Now());
            }
            else if (reply.Status == AcquireStatus.Wait)
            {
                changed = (_changed ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }
        }

        _log.Wait(ticket);
        return (reply, changed);
    }

    /// <summary>A worker reports.</summary>
    public ReportReply Report(int trial, LeaseToken token, Measurement measurement)
    {
        ReportReply reply;
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            ThrowIfFailed();
            reply = _state.Report(trial, token, measurement, Now(), _log.Changes);
            _deadlines.Renew(token, Now());
            ticket = Seal();
        }

        _log.Wait(ticket);
        return reply;
    }

    /// <summary>A worker reports an outcome constraint.</summary>
    public void Constrain(int trial, LeaseToken token, string name, double value)
    {
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            ThrowIfFailed();
            _state.Constrain(trial, token, name, value, Now(), _log.Changes);
            ticket = Seal();
        }

        _log.Wait(ticket);
    }

    /// <summary>A worker has finished its trial.</summary>
    public FinishReply Finish(int trial, LeaseToken token, TrialOutcome outcome)
    {
        FinishReply reply;
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            ThrowIfFailed();
            reply = _state.Finish(trial, token, outcome, Now(), _log.Changes);
            _deadlines.Remove(token);
            ticket = Seal();
        }

        _log.Wait(ticket);
        return reply;
    }

    /// <summary>A worker is alive.</summary>
    /// <returns>False where its lease is lost and it should give the trial up.</returns>
    public bool Renew(LeaseToken token)
    {
        lock (_log.Gate)
        {
            bool isHeld = _state.Running.ContainsKey(token);
            if (isHeld)
            {
                _deadlines.Renew(token, Now());
            }

            return isHeld;
        }
    }

    /// <summary>Ends the run after the trials that are running.</summary>
    public void RequestStop(StopReason reason) => End(isAtOnce: false, reason);

    /// <summary>Ends the run at once: what runs is recorded as interrupted, and what its workers say later no longer counts.</summary>
    public void Interrupt() => End(isAtOnce: true, StopReason.Cancelled);

    /// <summary>Ends the study with an error: every worker is given it.</summary>
    public void Fail(Exception cause)
    {
        _log.Fail(cause);
        lock (_log.Gate)
        {
            SignalChange();
        }
    }

    /// <summary>Throws what ended the study with an error, where something did.</summary>
    public void ThrowOnFailure()
    {
        lock (_log.Gate)
        {
            if (_log.Failure is { } failure)
            {
                ExceptionDispatchInfo.Throw(failure);
            }
        }
    }

    public void Dispose() => _expiry?.Dispose();

    // Monotonic within a run: a clock that is set back does not make a trial end before it started.
    private DateTimeOffset Now() => _openedAt + _time.GetElapsedTime(_openedTimestamp);

    private void End(bool isAtOnce, StopReason reason)
    {
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            if (_log.Failure is not null)
            {
                return;
            }

            _state.RequestStop(reason, Now(), _log.Changes);
            if (isAtOnce)
            {
                _state.Interrupt(Now(), _log.Changes);
            }

            ticket = Seal();
        }

        _log.Wait(ticket);
    }

    private void ExpireLeases()
    {
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            if (_log.Failure is not null)
            {
                return;
            }

            foreach (LeaseToken token in _deadlines.TakeExpired(Now()))
            {
                _state.Expire(token, Now(), _log.Changes);
            }

            ticket = Seal();
        }

        _log.Wait(ticket);
    }

    private GroupCommit.Ticket Seal()
    {
        if (_log.Changes.Count > 0)
        {
            SignalChange();
        }

        return _log.Seal();
    }

    private void SignalChange()
    {
        _changed?.SetResult();
        _changed = null;
    }

    private void ThrowIfFailed()
    {
        if (_log.Failure is { } failure)
        {
            throw new InvalidOperationException($"the study cannot go on: {failure.Message}", failure);
        }
    }
}
