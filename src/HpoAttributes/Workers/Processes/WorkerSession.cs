namespace HpoAttributes;

/// <summary>
/// One worker process, from its start to its end, and its way to the study: takes its messages as a worker of the study, and gives up what it has when it ends.
/// One thread runs it; others may cancel and kill it.
/// </summary>
internal sealed class WorkerSession : IDisposable
{
    private readonly StudyHost _host;
    private readonly ProcessSettings _settings;
    private readonly WorkerWelcome _welcome;
    private readonly CrashLedger _ledger;
    private readonly Action<int> _onLent;
    private readonly ChildProcess _child;
    private readonly Lock _gate = new();
    private readonly HashSet<int> _parked = [];
    private readonly TaskCompletionSource _gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task _acquiring = Task.CompletedTask;
    private WireChannel? _channel;
    private LentTrial? _lent;
    private SessionEnd _end = SessionEnd.NeverCame;
    private int _trials;
    private bool _isCancelled;
    private bool _isKilled;
    private bool _isOverdue;

    /// <param name="host">The study.</param>
    /// <param name="settings">What all processes have.</param>
    /// <param name="welcome">What this one is told.</param>
    /// <param name="ledger">Decides on trials whose process died.</param>
    /// <param name="onLent">Told of each trial that this process gets.</param>
    public WorkerSession(StudyHost host, ProcessSettings settings, WorkerWelcome welcome, CrashLedger ledger, Action<int> onLent)
    {
        (_host, _settings, _welcome, _ledger, _onLent) = (host, settings, welcome, ledger, onLent);
        _child = new(settings.Command, $"worker {welcome.Worker}", settings.Output);
    }

    /// <summary>Whether it has got a trial.</summary>
    public bool HadTrial => _trials > 0;

    /// <summary>After its end: the code with which it ended.</summary>
    public int ExitCode => _child.ExitCode;

    /// <summary>After its end: the last lines that it wrote to its standard error.</summary>
    public string LastErrors => _child.LastErrors;

    /// <summary>Serves the process until it has ended.</summary>
    /// <exception cref="WorkerProcessException">It is none of the study's, or cannot work.</exception>
    public SessionEnd Run()
    {
        try
        {
            if (_child.WaitForConnection())
            {
                Serve(new(_child.Pipe));
            }
        }
        finally
        {
            // One that no longer speaks; as a rule it has ended.
            _child.Kill();
            _child.WaitForExit();
            _gone.SetResult();
        }

        _acquiring.GetAwaiter().GetResult();
        Settle();
        return _end;
    }

    /// <summary>Has its trials end; a process that has not come to <c>Tune</c> has none.</summary>
    public void Cancel()
    {
        WireChannel? channel;
        lock (_gate)
        {
            _isCancelled = true;
            channel = _channel;
        }

        if (channel is null)
        {
            Kill();
        }
        else
        {
            Send(channel, WireKind.Cancel);
        }
    }

    /// <summary>Ends it at once.</summary>
    public void Kill()
    {
        lock (_gate)
        {
            _isKilled = true;
        }

        _child.Kill();
    }

    /// <summary>A trial goes on elsewhere: if it is parked here it is to return.</summary>
    public void Evict(int trial)
    {
        WireChannel? channel;
        lock (_gate)
        {
            channel = _parked.Remove(trial) ? _channel : null;
        }

        if (channel is not null)
        {
            Send(channel, WireKind.Evict, 0, body => body.Write(trial));
        }
    }

    public void Dispose() => _child.Dispose();

    private void Serve(WireChannel channel)
    {
        if (channel.Receive() is not { Kind: WireKind.Hello } hello)
        {
            return;
        }

        if (WorkerHello.Read(hello.Body).ProblemFor(_settings.Study, _child.Id) is { } problem)
        {
            Send(channel, WireKind.Refused);
            throw new WorkerProcessException(problem);
        }

        _end = SessionEnd.Died;
        Send(channel, WireKind.Welcome, 0, _welcome.Write);
        bool isCancelled;
        lock (_gate)
        {
            _channel = channel;
            isCancelled = _isCancelled;
        }

        if (isCancelled)
        {
            Send(channel, WireKind.Cancel);
        }

        while (channel.Receive() is { } message)
        {
            Take(channel, message);
        }
    }

    private void Take(WireChannel channel, WireMessage message)
    {
        BinaryReader body = message.Body;
        if (message.Kind == WireKind.Fault)
        {
            throw new WorkerProcessException($"worker process {_welcome.Worker} cannot work: {body.ReadString()}");
        }

        if (message.Kind == WireKind.Acquire)
        {
            // The process may have more to say while it waits for a trial.
            _acquiring = AcquireAsync(channel, message.Request, body.ReadToken());
            return;
        }

        int reply = Pass(message.Kind, body.ReadInt32(), body.ReadToken(), body);
        Send(channel, WireKind.Reply, message.Request, answer => answer.Write(reply));
    }

    /// <summary>Hands a message of a trial to the study.</summary>
    /// <returns>The study's answer as a number; 0 where it has none.</returns>
    private int Pass(WireKind kind, int trial, LeaseToken token, BinaryReader body)
    {
        switch (kind)
        {
            case WireKind.Report:
                return Report(trial, token, body.ReadMeasurement());
            case WireKind.Constrain:
                _host.Constrain(trial, token, body.ReadString(), body.ReadDouble());
                return 0;
            case WireKind.Metric:
                _host.ReportMetric(trial, token, body.ReadString(), body.ReadDouble());
                return 0;
            case WireKind.Log:
                _host.Log(trial, token, body.ReadString());
                return 0;
            case WireKind.Checkpoint:
                return (int)_host.Checkpoint(trial, token, body.ReadCheckpoint()!);
            case WireKind.Resume:
                _host.Resume(trial, token, (TrialResumption)body.ReadInt32());
                return 0;
            case WireKind.Finish:
                FinishReply reply = _host.Finish(trial, token, body.ReadOutcome());
                TakeBack(token);
                return (int)reply;
            default:
                throw new InvalidDataException($"worker process {_welcome.Worker} sent a message of kind {kind}");
        }
    }

    private int Report(int trial, LeaseToken token, Measurement measurement)
    {
        ReportReply reply = _host.Report(trial, token, measurement);
        if (reply == ReportReply.Pause)
        {
            TakeBack(token);
            lock (_gate)
            {
                _parked.Add(trial);
            }
        }

        return (int)reply;
    }

    private async Task AcquireAsync(WireChannel channel, int request, LeaseToken token)
    {
        if (_trials >= _settings.TrialsPerProcess)
        {
            _end = SessionEnd.Spent;
            Send(channel, WireKind.Reply, request, static body => body.Write(false));
            return;
        }

        while (true)
        {
            (AcquireReply reply, Task changed) = _host.TryAcquire(_welcome.Worker, token);
            switch (reply.Status)
            {
                case AcquireStatus.Lease:
                    Lend(channel, request, reply.Trial!, token);
                    return;
                case AcquireStatus.Done:
                    _end = SessionEnd.Done;
                    Send(channel, WireKind.Reply, request, static body => body.Write(false));
                    return;
                default:
                    if (await Task.WhenAny(changed, _gone.Task).ConfigureAwait(false) != changed)
                    {
                        return;
                    }

                    break;
            }
        }
    }

    private void Lend(WireChannel channel, int request, Trial trial, LeaseToken token)
    {
        if (_gone.Task.IsCompleted)
        {
            _host.GiveUp(token);
            return;
        }

        lock (_gate)
        {
            _trials++;
            _parked.Remove(trial.Number);
            _lent = new(trial, token, _settings.Trials.Time.GetTimestamp(), StartLimit(trial, token));
        }

        _onLent(trial.Number);
        Send(channel, WireKind.Reply, request, body =>
        {
            body.Write(true);
            body.Write(trial);
        });
    }

    private ITimer? StartLimit(Trial trial, LeaseToken token)
    {
        if (_settings.Trials.TimeLimit == Timeout.InfiniteTimeSpan)
        {
            return null;
        }

        TimeSpan left = _settings.Trials.TimeLimit - trial.EarlierRuntime;
        TimeSpan due = (left > TimeSpan.Zero ? left : TimeSpan.Zero) + _settings.Grace;
        return _settings.Trials.Time.CreateTimer(_ => KillOverdue(token), null, due, Timeout.InfiniteTimeSpan);
    }

    private void KillOverdue(LeaseToken token)
    {
        lock (_gate)
        {
            if (_lent?.Token != token)
            {
                return;
            }

            _isOverdue = true;
        }

        _child.Kill();
    }

    private LentTrial? TakeBack(LeaseToken? token)
    {
        lock (_gate)
        {
            if (_lent is not { } lent || (token is not null && lent.Token != token))
            {
                return null;
            }

            lent.Limit?.Dispose();
            _lent = null;
            return lent;
        }
    }

    /// <summary>Gives up the trial that the process had when it ended.</summary>
    private void Settle()
    {
        if (TakeBack(null) is not { } lent)
        {
            return;
        }

        TimeSpan runtime = _settings.Trials.Time.GetElapsedTime(lent.Since);
        if (_isOverdue)
        {
            Fail(lent, $"took longer than {_settings.Trials.TimeLimit}, the limit of TrialTimeLimit, and did not end when it was told: its process was killed", runtime);
        }
        else if (_isKilled || _ledger.IsForgiven(lent.Trial))
        {
            _host.GiveUp(lent.Token);
        }
        else
        {
            Fail(lent, $"its process ended with {ExitText.Of(ExitCode)}", runtime);
        }
    }

    private void Fail(LentTrial lent, string reason, TimeSpan runtime) => _host.Finish(lent.Trial.Number, lent.Token, TrialOutcome.Failed(reason, runtime));

    private static void Send(WireChannel channel, WireKind kind, int request = 0, Action<BinaryWriter>? write = null)
    {
        try
        {
            channel.Send(kind, request, write);
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // The process has ended: whoever receives its messages sees that too.
        }
    }
}
