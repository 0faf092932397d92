namespace HpoAttributes;

/// <summary>The objective's view of its trial, and its way to the study.</summary>
internal sealed class TrialContext : ITrialContext, IDisposable
{
    private readonly IWorkerLink _link;
    private readonly ObjectiveInfo _objective;
    private readonly TrialSettings _settings;
    private readonly IParking? _parking;
    private readonly CancellationTokenSource? _timeIsOver;
    private TrialCheckpoint? _checkpoint;
    private int _lastResource;
    private bool _hasToldResumption;
    private volatile bool _isReporting;

    /// <param name="link">The way to the study.</param>
    /// <param name="trial">The trial, as it was leased.</param>
    /// <param name="token">The right to it.</param>
    /// <param name="objective">What it evaluates.</param>
    /// <param name="settings">What all trials of the study have.</param>
    /// <param name="parking">Where it waits when it is put aside; null where it has to return.</param>
    /// <param name="cancellationToken">Fires when the study is cancelled.</param>
    public TrialContext(IWorkerLink link, Trial trial, LeaseToken token, ObjectiveInfo objective, TrialSettings settings, IParking? parking, CancellationToken cancellationToken)
    {
        _link = link;
        _objective = objective;
        _settings = settings;
        _parking = parking;
        _timeIsOver = settings.TimeLimit == Timeout.InfiniteTimeSpan ? null : CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken = _timeIsOver?.Token ?? cancellationToken;
        _checkpoint = trial.Checkpoint;
        (Trial, Token) = (trial, token);
        Seed = TrialSeed.Of(settings.StudySeed, trial.Number);
        Clock = new(settings, trial.EarlierRuntime, _timeIsOver);
    }

    /// <summary>The trial as it was when it was last leased.</summary>
    public Trial Trial { get; private set; }

    /// <summary>The right to it.</summary>
    public LeaseToken Token { get; private set; }

    /// <summary>How long it has run.</summary>
    public TrialClock Clock { get; }

    public int Number => Trial.Number;

    public int Worker => Trial.Worker;

    public long Seed { get; }

    public int Resource => Trial.Granted;

    public int LoadedResource { get; private set; }

    public CancellationToken CancellationToken { get; }

    /// <summary>Whether a report was answered by the end of the run: what the objective returns then is no value of its config.</summary>
    public bool WasInterrupted { get; private set; }

    /// <summary>Whether it is within a report, where it may be put aside and parked; otherwise it was put aside by its end.</summary>
    public bool IsReporting => _isReporting;

    /// <summary>Whether it was put aside and had to return: there is nothing to record.</summary>
    public bool WasPaused { get; private set; }

    public RandomStream RandomStream(int purpose = 0) => new(Seed, 0, purpose);

    public TrialDecision Report(int resource, ObjectiveValues values)
    {
        if (resource <= _lastResource)
        {
            throw new ArgumentOutOfRangeException(nameof(resource), resource, $"the resource must be above {_lastResource}, that of the last report");
        }

        if (values.Count != _objective.Goals.Count)
        {
            throw new ArgumentException($"the objective has {_objective.Goals.Count} goals, but {values.Count} values are reported", nameof(values));
        }

        if (!values.AreFinite)
        {
            throw new FailedTrialException($"the objective reported {values} at resource {resource}");
        }

        _lastResource = resource;
        TellResumption();
        if (Clock.IsOver)
        {
            return TrialDecision.Stop;
        }

        _isReporting = true;
        TrialDecision decision = Answer(_link.Report(Number, Token, new(resource, values)));
        _isReporting = false;
        return decision;
    }

    public void Constrain(string name, double value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _link.Constrain(Number, Token, name, value);
    }

    public void Metric(string name, double value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        _link.ReportMetric(Number, Token, name, value);
    }

    public void Log(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _link.Log(Number, Token, text);
    }

    public void Save(int resource, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (resource < Math.Max(1, _lastResource))
        {
            throw new ArgumentOutOfRangeException(nameof(resource), resource, $"the resource must be at least {Math.Max(1, _lastResource)}, that of the last report");
        }

        var checkpoint = new TrialCheckpoint(resource, _settings.Checkpoints.Write(Number, Trial.Attempt, resource, write));
        CheckpointReply reply = _link.Checkpoint(Number, Token, checkpoint);
        string? outdated = reply switch
        {
            CheckpointReply.Recorded => _checkpoint?.Key,
            CheckpointReply.LeaseLost => checkpoint.Key,
            _ => null,
        };
        _checkpoint = reply == CheckpointReply.LeaseLost ? _checkpoint : checkpoint;
        if (outdated is not null)
        {
            _settings.Checkpoints.Delete(outdated);
        }
    }

    public bool TryLoad(Action<Stream> read)
    {
        ArgumentNullException.ThrowIfNull(read);

        // With nothing left to do after it a trial that was killed before it reported would end without a value.
        if (_checkpoint is null || _checkpoint.Resource >= Trial.Granted || !_settings.Checkpoints.TryRead(_checkpoint.Key, read))
        {
            return false;
        }

        LoadedResource = _checkpoint.Resource;
        _lastResource = LoadedResource;
        return true;
    }

    /// <summary>Tells, once after each time that the trial was put aside, how it went on.</summary>
    public void TellResumption()
    {
        if (!_hasToldResumption && Trial.Attempt > 1)
        {
            _link.Resume(Number, Token, LoadedResource > 0 ? TrialResumption.FromCheckpoint : TrialResumption.Restarted);
        }

        _hasToldResumption = true;
    }

    /// <summary>The trial goes on where it stood, under a new lease.</summary>
    public void Continue(Trial trial, LeaseToken token)
    {
        (Trial, Token, _hasToldResumption) = (trial, token, true);
        Clock.Start();
    }

    public void Dispose()
    {
        Clock.Dispose();
        _timeIsOver?.Dispose();
    }

    private TrialDecision Answer(ReportReply reply)
    {
        switch (reply)
        {
            case ReportReply.Continue:
                return TrialDecision.Continue;
            case ReportReply.Stop:
                return TrialDecision.Stop;
            case ReportReply.Pause:
                return Pause();
            default:
                WasInterrupted = true;
                return TrialDecision.Stop;
        }
    }

    private TrialDecision Pause()
    {
        Clock.Stop();
        if (_parking?.Park(this) == true)
        {
            _link.Resume(Number, Token, TrialResumption.Continued);
            return TrialDecision.Continue;
        }

        WasPaused = true;
        return TrialDecision.Pause;
    }
}
