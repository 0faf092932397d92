using System.Runtime.ExceptionServices;

namespace HpoAttributes;

/// <summary>
/// The thin shell around a <see cref="StudyState"/>: takes its workers' messages one at a time and answers each when the
/// events that it caused are in the store. Safe for several threads; messages block their caller.
/// </summary>
internal sealed class StudyHost : IWorkerLink, IDisposable
{
    private readonly StudyState _state;
    private readonly GroupCommit _log;
    private readonly TimeProvider _time;
    private readonly LeaseDeadlines _deadlines;
    private readonly ITimer? _expiry;
    private readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly DateTimeOffset _openedAt;
    private readonly long _openedTimestamp;
    private TaskCompletionSource? _changed;
    private bool _isClosed;

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

    /// <summary>Told how long each question took what a free worker does; null where nobody asks.</summary>
    public Action<TimeSpan>? OnSuggested { get; init; }

    /// <summary>Ends when the study cannot go on: its store, its searcher or its scheduler threw.</summary>
    public Task Failed => _failed.Task;

    /// <summary>Starts a run of the study.</summary>
    public void Open(long seed, int trials, int workers)
        => Send((seed, trials, workers), static (host, run) =>
        {
            host._state.Open(run.seed, run.trials, run.workers, host.Now(), host._log.Changes);
            return true;
        });

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
        => Send((worker, token), static (host, request) => host._isClosed ? (new AcquireReply(AcquireStatus.Done), Task.CompletedTask) : host.AcquireInGate(request.worker, request.token));

    /// <inheritdoc/>
    public ReportReply Report(int trial, LeaseToken token, Measurement measurement)
        => Send((trial, token, measurement), static (host, report) =>
        {
            if (host._isClosed)
            {
                return ReportReply.LeaseLost;
            }

            ReportReply reply = host._state.Report(report.trial, report.token, report.measurement, host.Now(), host._log.Changes);
            host.RenewUnlessFreed(report.token, reply);
            return reply;
        });

    /// <inheritdoc/>
    public void Constrain(int trial, LeaseToken token, string name, double value)
        => Send((trial, token, name, value), static (host, report) =>
        {
            if (!host._isClosed)
            {
                host._state.Constrain(report.trial, report.token, report.name, report.value, host.Now(), host._log.Changes);
            }

            return true;
        });

    /// <inheritdoc/>
    public void ReportMetric(int trial, LeaseToken token, string name, double value)
        => Note(trial, token, now => new StudyEvent.MetricReported(now, trial, token, name, value));

    /// <inheritdoc/>
    public void Log(int trial, LeaseToken token, string text)
        => Note(trial, token, now => new StudyEvent.Logged(now, trial, token, text));

    /// <inheritdoc/>
    public CheckpointReply Checkpoint(int trial, LeaseToken token, TrialCheckpoint checkpoint)
        => Send((trial, token, checkpoint), static (host, saved) => host._isClosed
            ? CheckpointReply.LeaseLost
            : host._state.Checkpoint(saved.trial, saved.token, saved.checkpoint, host.Now(), host._log.Changes));

    /// <inheritdoc/>
    public void Resume(int trial, LeaseToken token, TrialResumption resumption)
        => Note(trial, token, now => new StudyEvent.Resumed(now, trial, token, resumption));

    /// <inheritdoc/>
    public FinishReply Finish(int trial, LeaseToken token, TrialOutcome outcome)
        => Send((trial, token, outcome), static (host, end) =>
        {
            if (host._isClosed)
            {
                return FinishReply.LeaseLost;
            }

            host._deadlines.Remove(end.token);
            return host._state.Finish(end.trial, end.token, end.outcome, host.Now(), host._log.Changes);
        });

    /// <summary>A worker is gone: its trial waits for another one.</summary>
    public void GiveUp(LeaseToken token)
        => Send(token, static (host, token) =>
        {
            if (!host._isClosed)
            {
                host._deadlines.Remove(token);
                host._state.Expire(token, host.Now(), host._log.Changes);
            }

            return true;
        });

    /// <summary>A worker is alive.</summary>
    /// <returns>False where its lease is lost and it should give the trial up.</returns>
    public bool Renew(LeaseToken token)
        => Send(token, static (host, token) =>
        {
            bool isHeld = !host._isClosed && host._state.Running.ContainsKey(token);
            if (isHeld)
            {
                host._deadlines.Renew(token, host.Now());
            }

            return isHeld;
        });

    /// <summary>Ends the run after the trials that are running. Never waits: an observer may ask for it while the log is written.</summary>
    public void RequestStop(StopReason reason) => End(reason, isAtOnce: false);

    /// <summary>Ends the run at once: what runs is recorded as interrupted, and what its workers say later no longer counts.</summary>
    public void Interrupt() => End(StopReason.Cancelled, isAtOnce: true);

    /// <summary>Ends the study with an error: every worker is given it.</summary>
    public void Fail(Exception cause)
    {
        _log.Fail(cause);
        lock (_log.Gate)
        {
            SignalChange();
        }

        _failed.TrySetResult();
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

    /// <summary>Ends the host: a worker that was left behind is told that it is done, and changes nothing any more.</summary>
    public void Dispose()
    {
        lock (_log.Gate)
        {
            _isClosed = true;
            SignalChange();
        }

        _expiry?.Dispose();
    }

    /// <summary>Takes a message under the gate and answers when its events are in the store.</summary>
    private TReply Send<TMessage, TReply>(TMessage message, Func<StudyHost, TMessage, TReply> take)
    {
        TReply reply;
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            ThrowIfFailed();
            try
            {
                reply = take(this, message);
            }
            catch (Exception exception)
            {
                // A searcher or a scheduler threw in the middle of a decision: the state is no longer to be trusted.
                Fail(exception);
                throw;
            }

            ticket = Seal();
        }

        Wait(ticket);
        return reply;
    }

    private bool Note(int trial, LeaseToken token, Func<DateTimeOffset, StudyEvent> note)
        => Send((trial, token, note), static (host, said)
            => !host._isClosed && host._state.Note(said.trial, said.token, said.note, host.Now(), host._log.Changes));

    private void RenewUnlessFreed(LeaseToken token, ReportReply reply)
    {
        if (reply is ReportReply.Pause or ReportReply.LeaseLost)
        {
            _deadlines.Remove(token);
        }
        else
        {
            _deadlines.Renew(token, Now());
        }
    }

    private (AcquireReply Reply, Task Changed) AcquireInGate(int worker, LeaseToken token)
    {
        long asked = _time.GetTimestamp();
        AcquireReply reply = _state.Acquire(worker, token, Now(), _log.Changes);
        OnSuggested?.Invoke(_time.GetElapsedTime(asked));
        switch (reply.Status)
        {
            case AcquireStatus.Lease:
                _deadlines.Renew(token, Now());
                return (reply, Task.CompletedTask);
            case AcquireStatus.Wait:
                // Signalled by later changes alone: those of this message would only make it ask again.
                return (reply, (_changed ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task);
            default:
                return (reply, Task.CompletedTask);
        }
    }

    private void End(StopReason reason, bool isAtOnce)
    {
        GroupCommit.Ticket ticket;
        lock (_log.Gate)
        {
            if (_log.Failure is not null || _isClosed)
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

        if (ticket.IsWriter)
        {
            Wait(ticket);
        }
    }

    private void ExpireLeases()
    {
        try
        {
            Send(0, static (host, _) =>
            {
                foreach (LeaseToken token in host._deadlines.TakeExpired(host.Now()))
                {
                    host._state.Expire(token, host.Now(), host._log.Changes);
                }

                return true;
            });
        }
        catch (Exception exception)
        {
            // On a timer's thread nobody would catch it; the workers are given it.
            Fail(exception);
        }
    }

    // Monotonic within a run: a clock that is set back does not make a trial end before it started.
    private DateTimeOffset Now() => _openedAt + _time.GetElapsedTime(_openedTimestamp);

    private GroupCommit.Ticket Seal()
    {
        if (_log.Changes.Count > 0)
        {
            SignalChange();
        }

        return _log.Seal();
    }

    private void Wait(GroupCommit.Ticket ticket)
    {
        try
        {
            _log.Wait(ticket);
        }
        catch (Exception exception)
        {
            Fail(exception);
            throw;
        }
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
