namespace HpoAttributes;

/// <summary>
/// A study as a state machine: every change is an event that <see cref="Apply"/> takes. Pure and single-threaded: no I/O,
/// no clock, no threads; the time comes with the events.
/// </summary>
/// <param name="space">The space of its configs.</param>
/// <param name="goals">One goal for each value.</param>
/// <param name="scheduler">Decides what runs.</param>
/// <param name="reuses">Whether a trial takes over the result of a completed one with its config, where the space is finite.</param>
/// <param name="plan">How often configs are run; null for once.</param>
internal sealed partial class StudyState(ConfigSpace space, IReadOnlyList<Goal> goals, IScheduler scheduler, bool reuses = false, RepeatPlan? plan = null)
{
    private readonly EarlierResults? _results = reuses && space.Cardinality is not null ? new(space) : null;
    private readonly RepeatPlan _plan = plan ?? RepeatPlan.None;
    private readonly ConfigResults? _configs = plan is null or { IsNone: true } ? null : new(space, plan, goals);
    private readonly Dictionary<LeaseToken, int> _running = [];
    private readonly List<LeaseToken> _lastToken = [];
    private readonly List<int> _waiting = [];
    private readonly List<string> _remarks = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private TrialDecision _lastDecision;
    private bool _hasRepeats;
    private TimeSpan _timeOfEarlierRuns;
    private DateTimeOffset _runStartedAt;
    private DateTimeOffset _lastEventAt;

    public ConfigSpace Space => space;

    public TrialHistory History { get; } = new();

    /// <summary>How many runs the study has had, the present one included.</summary>
    public int Runs { get; private set; }

    public long Seed { get; private set; }

    /// <summary>How many trials each config gets.</summary>
    public int Repeats { get; private set; }

    /// <summary>How many trials the study may have in all.</summary>
    public int TrialBudget { get; private set; }

    public int FailedCount { get; private set; }

    /// <summary>The best trial; where configs are run several times the best config's first, with the mean of its trials. Null before the first success, and where there are several goals.</summary>
    public Trial? Incumbent { get; private set; }

    /// <summary>Why this run shall end; null while it goes on.</summary>
    public StopReason? StopRequest { get; private set; }

    public int RunningCount => _running.Count;

    /// <summary>What the searcher said of its suggestions in this process, each sentence once.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

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
            StudyEvent.Finished finished => Finish(finished),
            StudyEvent.LeaseLost lost => LoseLease(lost),
            StudyEvent.StopRequested stop => Stop(stop),
            _ => throw new InvalidOperationException($"a study has no event of type {studyEvent.GetType().Name}"),
        };
        _lastEventAt = studyEvent.At;
        return new(studyEvent, trial, History.FinishedCount, FailedCount, Incumbent);
    }

    private Trial? Start(StudyEvent.Started started)
    {
        if (Runs > 0)
        {
            _timeOfEarlierRuns += _lastEventAt - _runStartedAt;
        }

        Runs++;
        Seed = started.Seed;
        Repeats = started.Repeats;
        TrialBudget = started.Trials;
        StopRequest = null;
        _runStartedAt = started.At;
        return null;
    }

    private Trial Lease(StudyEvent.Leased leased)
    {
        Require(!_running.ContainsKey(leased.Token), leased, "the token is in use");
        return leased.Trial == History.Count ? LeaseNew(leased) : LeaseWaiting(leased);
    }

    private Trial LeaseNew(StudyEvent.Leased leased)
    {
        Require(leased.RepeatOf is null || (leased.RepeatOf >= 0 && leased.RepeatOf < leased.Trial), leased, "it repeats no earlier trial");
        IConfig config = leased.RepeatOf is { } repeated ? History[repeated].Config
            : leased.GivenConfig is null ? space.Decode(leased.Point as double[] ?? [.. leased.Point]) : space.ReadJson(leased.GivenConfig);
        var trial = new Trial(leased.Trial, leased.Point, config)
        {
            State = TrialState.Running,
            Attempt = leased.Attempt,
            Worker = leased.Worker,
            StartedAt = leased.At,
            RepeatOf = leased.RepeatOf,
            IsConfirmation = leased.IsConfirmation,
        };
        _hasRepeats |= leased.RepeatOf is not null;
        _running.Add(leased.Token, leased.Trial);
        _lastToken.Add(leased.Token);
        History.Add(trial);
        return trial;
    }

    private Trial LeaseWaiting(StudyEvent.Leased leased)
    {
        int waiting = _waiting.LastIndexOf(leased.Trial);
        Require(waiting >= 0, leased, "the trial does not wait");
        _waiting.RemoveAt(waiting);
        _running.Add(leased.Token, leased.Trial);
        _lastToken[leased.Trial] = leased.Token;
        return Replace(History[leased.Trial] with
        {
            State = TrialState.Running,
            Attempt = leased.Attempt,
            Worker = leased.Worker,
            StartedAt = leased.At,
            Measurements = MeasurementList.Empty,
            Constraints = Trial.NoConstraints,
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
        RequireLease(reported.Trial, reported.Token, reported);
        Trial trial = History[reported.Trial];
        var measurements = (MeasurementList)trial.Measurements;
        trial = Replace(trial with { Measurements = measurements.Add(new(reported.Resource, reported.Values)) });
        _lastDecision = scheduler.OnReported(trial, History);
        return trial;
    }

    private Trial Constrain(StudyEvent.Constrained constrained)
    {
        RequireLease(constrained.Trial, constrained.Token, constrained);
        Trial trial = History[constrained.Trial];
        return Replace(trial with { Constraints = trial.Constraints.SetItem(constrained.Name, constrained.Value) });
    }

    private Trial Finish(StudyEvent.Finished finished)
    {
        RequireLease(finished.Trial, finished.Token, finished);
        _running.Remove(finished.Token);
        TrialOutcome outcome = finished.Outcome;
        Trial trial = Replace(History[finished.Trial] with
        {
            State = outcome.State,
            FinishedAt = finished.At,
            FinishedAfter = ElapsedAt(finished.At),
            Outcome = outcome,
        });
        _results?.Add(trial);
        FailedCount += trial.State == TrialState.Failed ? 1 : 0;
        NameIncumbent(trial);
        scheduler.OnFinished(trial, History);
        return trial;
    }

    private void NameIncumbent(Trial trial)
    {
        if (_configs is not null)
        {
            _configs.Add(trial);
            Incumbent = _configs.Incumbent;
        }
        else if (goals.Count == 1 && IncumbentRule.IsBetter(trial, Incumbent, goals[0]))
        {
            Incumbent = trial;
        }
    }

    private Trial LoseLease(StudyEvent.LeaseLost lost)
    {
        RequireLease(lost.Trial, lost.Token, lost);
        _running.Remove(lost.Token);
        Enqueue(lost.Trial);
        return Replace(History[lost.Trial] with { State = TrialState.Waiting });
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

    private void RequireLease(int trial, LeaseToken token, StudyEvent studyEvent)
        => Require(Holds(trial, token), studyEvent, "the token holds no lease on the trial");

    private static void Require(bool condition, StudyEvent studyEvent, string why)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"the event {studyEvent.GetType().Name} does not fit the study: {why}");
        }
    }
}
