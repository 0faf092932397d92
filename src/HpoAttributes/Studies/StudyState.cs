namespace HpoAttributes;

/// <summary>
/// A study as a state machine: every change is an event that <see cref="Apply"/> takes. Pure and single-threaded: no I/O,
/// no clock, no threads; the time comes with the events.
/// </summary>
/// <param name="rules">What the study is about.</param>
/// <param name="scheduler">Decides what runs.</param>
internal sealed partial class StudyState(StudyRules rules, IScheduler scheduler)
{
    private readonly EarlierResults? _results = rules.Reuses && rules.Space.Cardinality is not null ? new(rules.Space) : null;
    private readonly Dictionary<LeaseToken, int> _running = [];
    private readonly List<LeaseToken> _lastToken = [];
    private readonly List<int> _waiting = [];

    // What forks start from: files that are not to be deleted, whoever saves again.
    private readonly HashSet<string> _forkedFrom = new(StringComparer.Ordinal);
    private bool _hasRepeats;
    private string? _fingerprint;
    private TimeSpan _timeOfEarlierRuns;
    private DateTimeOffset _runStartedAt;
    private DateTimeOffset _lastEventAt;

    public TrialHistory History { get; } = new();

    /// <summary>How many runs the study has had, the present one included.</summary>
    public int Runs { get; private set; }

    public long Seed { get; private set; }

    /// <summary>How many trials each config gets.</summary>
    public int Repeats { get; private set; }

    /// <summary>How many trials the study may have in all.</summary>
    public int TrialBudget { get; private set; }

    public int FailedCount { get; private set; }

    /// <summary>How many trials are put aside.</summary>
    public int PausedCount { get; private set; }

    /// <summary>How much resource its trials have spent, what was spent twice counted twice.</summary>
    public long SpentResource { get; private set; }

    /// <summary>How many trials have failed since the last one that did not.</summary>
    public int FailuresInARow { get; private set; }

    /// <summary>The best trial; where configs are run several times the best config's first, with the mean of its trials. Null before the first success, and where there are several goals.</summary>
    public Trial? Incumbent => IncumbentWatch.Best;

    /// <summary>The incumbent and its past.</summary>
    public IncumbentWatch IncumbentWatch { get; } = new(rules);

    public StudyRules Rules => rules;

    /// <summary>Why this run shall end; null while it goes on.</summary>
    public StopReason? StopRequest { get; private set; }

    public int RunningCount => _running.Count;

    /// <summary>The trials that run, with the rights to them.</summary>
    public IReadOnlyDictionary<LeaseToken, int> Running => _running;

    /// <summary>The time that the study has run up to a moment of the present run.</summary>
    public TimeSpan ElapsedAt(DateTimeOffset now) => _timeOfEarlierRuns + (now - _runStartedAt);

    /// <summary>Makes an event true.</summary>
    /// <exception cref="InvalidOperationException">The event does not fit the state; nothing has changed.</exception>
    public StudyChange Apply(StudyEvent studyEvent)
    {
        Trial? trial = studyEvent switch
        {
            StudyEvent.Started started => Start(started),
            StudyEvent.Leased leased => Lease(leased),
            StudyEvent.Reported reported => Report(reported),
            StudyEvent.Constrained constrained => Constrain(constrained),
            StudyEvent.MetricReported metric => AddMetric(metric),
            StudyEvent.Logged logged => Held(logged.Trial, logged.Token, logged),
            StudyEvent.Checkpointed saved => Replace(Held(saved.Trial, saved.Token, saved) with { Checkpoint = saved.Checkpoint }),
            StudyEvent.Resumed resumed => Resume(resumed),
            StudyEvent.Paused paused => Pause(paused),
            StudyEvent.StopDecided stopped => DecideStop(stopped),
            StudyEvent.Finished finished => Finish(finished),
            StudyEvent.Retried retried => Retry(retried),
            StudyEvent.LeaseLost lost => LoseLease(lost),
            StudyEvent.Requeued requeued => Requeue(requeued),
            StudyEvent.StopRequested stop => Stop(stop),
            _ => throw new InvalidOperationException($"a study has no event of type {studyEvent.GetType().Name}"),
        };
        _lastEventAt = studyEvent.At;
        return new(studyEvent, trial, new(History.Count, History.FinishedCount, FailedCount, _running.Count, PausedCount, SpentResource), Incumbent);
    }

    private Trial? Start(StudyEvent.Started started)
    {
        Require(started.Trials >= 1 && started.Workers >= 1, started, "it allows no trial");
        if (Runs > 0)
        {
            _timeOfEarlierRuns += _lastEventAt - _runStartedAt;
        }

        Runs++;
        Seed = started.Seed;
        Repeats = started.Repeats;
        TrialBudget = started.Trials;
        StopRequest = null;
        FailuresInARow = 0;
        _fingerprint = started.Fingerprint ?? _fingerprint;
        _runStartedAt = started.At;
        return null;
    }

    private Trial Lease(StudyEvent.Leased leased)
    {
        Require(Runs > 0, leased, "no run has started");
        Require(!_running.ContainsKey(leased.Token), leased, "the token is in use");
        Require(leased.Trial >= 0 && leased.Trial <= History.Count, leased, "the trial is not the next one");
        Trial trial = leased.Trial == History.Count ? LeaseNew(leased) : LeaseAgain(leased);
        scheduler.OnStarted(trial, History);
        return trial;
    }

    private Trial LeaseNew(StudyEvent.Leased leased)
    {
        Require(leased.Attempt == 1, leased, "a new trial's first attempt is 1");
        Require(leased.RepeatOf is null || (leased.RepeatOf >= 0 && leased.RepeatOf < leased.Trial), leased, "it repeats no earlier trial");
        Require(leased.ForkOf is null || (leased.ForkOf >= 0 && leased.ForkOf < leased.Trial), leased, "it starts from no earlier trial");
        double[] point = leased.Point as double[] ?? [.. leased.Point];
        Require(rules.Space.ProblemOf(point) is null, leased, "its point is none of the space");
        IConfig config = leased.RepeatOf is { } repeated ? History[repeated].Config
            : leased.GivenConfig is null ? rules.Space.Decode(point) : rules.Space.ReadJson(leased.GivenConfig);
        var trial = new Trial(leased.Trial, leased.Point, config)
        {
            State = TrialState.Running,
            Attempt = 1,
            Worker = leased.Worker,
            StartedAt = leased.At,
            Granted = leased.Granted,
            RepeatOf = leased.RepeatOf,
            IsConfirmation = leased.IsConfirmation,
            ForkOf = leased.ForkOf,
            Checkpoint = leased.ForkOf is { } parent ? History[parent].Checkpoint : null,
        };
        trial = trial with { ForkedAt = trial.Checkpoint?.Resource ?? 0 };
        if (trial.Checkpoint is { } start)
        {
            _forkedFrom.Add(start.Key);
        }

        _hasRepeats |= leased.RepeatOf is not null;
        _running.Add(leased.Token, leased.Trial);
        _lastToken.Add(leased.Token);
        History.Add(trial);
        return trial;
    }

    private Trial LeaseAgain(StudyEvent.Leased leased)
    {
        Trial trial = History[leased.Trial];
        Require(trial.State is TrialState.Waiting or TrialState.Paused, leased, "the trial neither waits nor is paused");
        Require(leased.Attempt == trial.Attempt + 1, leased, $"the trial's next attempt is {trial.Attempt + 1}");
        _waiting.Remove(leased.Trial);
        PausedCount -= trial.State == TrialState.Paused ? 1 : 0;
        _running.Add(leased.Token, leased.Trial);
        _lastToken[leased.Trial] = leased.Token;
        return Replace(trial with
        {
            State = TrialState.Running,
            Attempt = leased.Attempt,
            Worker = leased.Worker,
            StartedAt = leased.At,
            Granted = leased.Granted,
            Pauses = trial.Pauses.Add(new(trial.Reached, ElapsedAt(leased.At), trial.State == TrialState.Paused)),
        });
    }

    /// <summary>Keeps the lowest number last, where it is taken off.</summary>
    private void Enqueue(int trial)
    {
        int index = _waiting.Count;
        while (index > 0 && _waiting[index - 1] < trial)
        {
            index--;
        }

        _waiting.Insert(index, trial);
    }

    private Trial Report(StudyEvent.Reported reported)
    {
        Trial trial = Held(reported.Trial, reported.Token, reported);
        Require(reported.Resource > trial.Reached, reported, $"the trial has reported at {trial.Reached} already");
        SpentResource += reported.Resource - (trial.Reached == 0 && reported.Resource > trial.ForkedAt ? trial.ForkedAt : trial.Reached);
        Measurement measurement = new(reported.Resource, reported.Values) { After = ElapsedAt(reported.At) };
        trial = Replace(trial with { Measurements = ((MeasurementList)trial.Measurements).Add(measurement) });
        scheduler.OnReported(trial, History);
        return trial;
    }

    private Trial Constrain(StudyEvent.Constrained constrained)
    {
        Trial trial = Held(constrained.Trial, constrained.Token, constrained);
        return Replace(trial with { Constraints = trial.Constraints.SetItem(constrained.Name, constrained.Value) });
    }

    private Trial AddMetric(StudyEvent.MetricReported metric)
    {
        Trial trial = Held(metric.Trial, metric.Token, metric);
        return Replace(trial with { Metrics = trial.Metrics.Add(new(metric.Name, trial.Reached, metric.Value)) });
    }

    private Trial Resume(StudyEvent.Resumed resumed)
    {
        Trial trial = Held(resumed.Trial, resumed.Token, resumed);
        Require(trial.Attempt > 1, resumed, "it is the trial's first attempt");
        SpentResource += resumed.Resumption switch
        {
            TrialResumption.Restarted => trial.Reached,
            TrialResumption.FromCheckpoint => Math.Max(0, trial.Reached - (trial.Checkpoint?.Resource ?? 0)),
            _ => 0,
        };
        return Replace(trial with { Resumptions = trial.Resumptions.Add(resumed.Resumption) });
    }

    private Trial Pause(StudyEvent.Paused paused)
    {
        Trial trial = Held(paused.Trial, paused.Token, paused);
        Require(trial.Measurements.Count > 0, paused, "the trial has reported nothing");
        _running.Remove(paused.Token);
        trial = Replace(trial with
        {
            State = paused.Continues ? TrialState.Waiting : TrialState.Paused,
            ReportsAtPause = trial.Measurements.Count,
            EarlierRuntime = trial.EarlierRuntime + paused.Runtime,
        });
        FailuresInARow = 0;
        Settle(trial, paused.At);
        if (paused.Continues)
        {
            Enqueue(trial.Number);
        }
        else
        {
            PausedCount++;
            scheduler.OnPaused(trial, History);
        }

        return trial;
    }

    private Trial Finish(StudyEvent.Finished finished)
    {
        Trial trial = Held(finished.Trial, finished.Token, finished);
        TrialOutcome outcome = finished.Outcome;
        Require(outcome.State >= TrialState.Completed, finished, $"no trial ends as {outcome.State}");
        _running.Remove(finished.Token);
        trial = Replace(trial with
        {
            State = outcome.State,
            FinishedAt = finished.At,
            FinishedAfter = ElapsedAt(finished.At),
            Outcome = outcome,
        });
        _results?.Add(trial);
        bool isFailure = trial.State == TrialState.Failed;
        FailedCount += isFailure ? 1 : 0;
        FailuresInARow = isFailure ? FailuresInARow + 1 : 0;
        Settle(trial, finished.At);
        scheduler.OnFinished(trial, History);
        return trial;
    }

    private void Settle(Trial trial, DateTimeOffset at) => IncumbentWatch.Take(trial, History, ElapsedAt(at));

    private Trial DecideStop(StudyEvent.StopDecided stopped)
    {
        Trial trial = Held(stopped.Trial, stopped.Token, stopped);
        Require(trial.Measurements.Count > 0, stopped, "the trial has reported nothing");
        return Replace(trial with { IsStopping = true });
    }

    private Trial Retry(StudyEvent.Retried retried)
    {
        Trial trial = Held(retried.Trial, retried.Token, retried);
        return PutBack(trial with { Retries = trial.Retries + 1, EarlierRuntime = trial.EarlierRuntime + retried.Outcome.Runtime }, retried.Token);
    }

    private Trial LoseLease(StudyEvent.LeaseLost lost)
    {
        Trial trial = Held(lost.Trial, lost.Token, lost);
        return PutBack(trial, lost.Token);
    }

    private Trial PutBack(Trial trial, LeaseToken token)
    {
        _running.Remove(token);
        Enqueue(trial.Number);
        return Replace(trial with { State = TrialState.Waiting });
    }

    private Trial Requeue(StudyEvent.Requeued requeued)
    {
        Require(requeued.Trial >= 0 && requeued.Trial < History.Count && History[requeued.Trial].State == TrialState.Interrupted, requeued, "the trial was not interrupted");
        Trial trial = History[requeued.Trial];
        Enqueue(trial.Number);
        return Replace(trial with { State = TrialState.Waiting, EarlierRuntime = trial.Runtime, Outcome = null });
    }

    private Trial? Stop(StudyEvent.StopRequested stop)
    {
        StopRequest ??= stop.Reason;
        return null;
    }

    private Trial Replace(Trial trial)
    {
        History.Replace(trial);
        return trial;
    }

    private bool Holds(int trial, LeaseToken token) => _running.TryGetValue(token, out int leased) && leased == trial;

    /// <summary>The trial on which the token has a lease.</summary>
    private Trial Held(int trial, LeaseToken token, StudyEvent studyEvent)
    {
        Require(Holds(trial, token), studyEvent, "the token holds no lease on the trial");
        return History[trial];
    }

    private static void Require(bool condition, StudyEvent studyEvent, string why)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"the event {studyEvent.GetType().Name} does not fit the study: {why}");
        }
    }
}
