using System.Globalization;

namespace HpoAttributes;

/// <summary>What a study answers to its workers. Each message adds the events that it causes, already applied, to a list.</summary>
internal sealed partial class StudyState
{
    private readonly List<string> _remarks = [];
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);

    /// <summary>What the searcher said of its suggestions in this process, each sentence once.</summary>
    public IReadOnlyList<string> Remarks => _remarks;

    /// <summary>Starts a run. Trials that a former run left running or interrupted wait again.</summary>
    /// <exception cref="ArgumentException">The study was started with another seed or other repeats.</exception>
    /// <exception cref="InvalidOperationException">The study was started with another space, other goals or another resource.</exception>
    public void Open(long seed, int trials, int workers, DateTimeOffset now, List<StudyChange> changes)
    {
        if (Runs > 0)
        {
            RequireSameStudy(seed);
        }

        Emit(new StudyEvent.Started(now, seed, trials, workers) { Repeats = rules.Plan.Repeats, Fingerprint = rules.Fingerprint }, changes);
        foreach ((LeaseToken token, int trial) in _running.OrderBy(lease => lease.Value).ToArray())
        {
            Expire(token, trial, now, changes);
        }

        foreach (Trial trial in History.Finished.Where(trial => trial.State == TrialState.Interrupted).OrderBy(trial => trial.Number).ToArray())
        {
            Emit(new StudyEvent.Requeued(now, trial.Number), changes);
        }
    }

    /// <summary>A worker asks for work. Repeating the question with the same token gives the same trial.</summary>
    public AcquireReply Acquire(int worker, LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        if (_running.TryGetValue(token, out int leased))
        {
            return new(AcquireStatus.Lease, History[leased]);
        }

        if (StopRequest is not null)
        {
            return new(AcquireStatus.Done);
        }

        while (Next(worker, token, now, changes) is { } lease)
        {
            Trial trial = Emit(lease, changes).Trial!;
            if (trial.ForkOf is not null || _results?.Find(trial.Config) is not { } earlier)
            {
                return new(AcquireStatus.Lease, trial);
            }

            TakeOver(trial.Number, History[earlier], token, now, changes);
        }

        return new(_running.Count == 0 ? AcquireStatus.Done : AcquireStatus.Wait);
    }

    /// <summary>
    /// A worker reports; the answer is the scheduler's unless the run shall end. What the trial has reported before, of an attempt that had to start again,
    /// is known already and only answered.
    /// </summary>
    public ReportReply Report(int trial, LeaseToken token, Measurement measurement, DateTimeOffset now, List<StudyChange> changes)
    {
        if (!Holds(trial, token))
        {
            return ReportReply.LeaseLost;
        }

        if (measurement.Resource <= History[trial].Reached)
        {
            return History[trial].IsStopping ? ReportReply.Stop : Interrupted(History[trial]) ? ReportReply.Interrupt : ReportReply.Continue;
        }

        Emit(new StudyEvent.Reported(now, trial, token, measurement.Resource, measurement.Values), changes);
        CheckLimits(now, changes);

        // Also at the end of a run: a later one would not ask about this report again.
        ReportReply reply = DecideOn(trial, token, now, changes);
        return reply == ReportReply.Continue && Interrupted(History[trial]) ? ReportReply.Interrupt : reply;
    }

    /// <summary>A worker reports an outcome constraint.</summary>
    public void Constrain(int trial, LeaseToken token, string name, double value, DateTimeOffset now, List<StudyChange> changes)
    {
        if (Holds(trial, token))
        {
            Emit(new StudyEvent.Constrained(now, trial, token, name, value), changes);
        }
    }

    /// <summary>A worker tells something of its trial that changes nothing: a metric, a line of text, a checkpoint, how it went on.</summary>
    /// <param name="token">The worker's right to it.</param>
    /// <param name="note">Makes the event.</param>
    /// <param name="trial">The trial's number.</param>
    /// <param name="now">The time.</param>
    /// <param name="changes">Gets the event.</param>
    /// <returns>False where the lease is lost.</returns>
    public bool Note(int trial, LeaseToken token, Func<DateTimeOffset, StudyEvent> note, DateTimeOffset now, List<StudyChange> changes)
    {
        if (!Holds(trial, token))
        {
            return false;
        }

        Emit(note(now), changes);
        CheckLimits(now, changes);
        return true;
    }

    /// <summary>A worker has saved a checkpoint.</summary>
    public CheckpointReply Checkpoint(int trial, LeaseToken token, TrialCheckpoint checkpoint, DateTimeOffset now, List<StudyChange> changes)
    {
        if (!Holds(trial, token))
        {
            return CheckpointReply.LeaseLost;
        }

        bool isNeeded = History[trial].Checkpoint is { } former && _forkedFrom.Contains(former.Key);
        Emit(new StudyEvent.Checkpointed(now, trial, token, checkpoint), changes);
        return isNeeded ? CheckpointReply.RecordedBesideFormer : CheckpointReply.Recorded;
    }

    /// <summary>A worker has finished. Recorded once, however often it is said.</summary>
    public FinishReply Finish(int trial, LeaseToken token, TrialOutcome outcome, DateTimeOffset now, List<StudyChange> changes)
    {
        if (!Holds(trial, token))
        {
            return History[trial].IsFinished && _lastToken[trial] == token ? FinishReply.AlreadyRecorded : FinishReply.LeaseLost;
        }

        End(History[trial], token, outcome, now, changes);
        CheckLimits(now, changes);
        return FinishReply.Recorded;
    }

    /// <summary>A lease has run out.</summary>
    public void Expire(LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        if (_running.TryGetValue(token, out int trial))
        {
            Expire(token, trial, now, changes);
        }
    }

    /// <summary>The run shall end: no further trial is handed out.</summary>
    public void RequestStop(StopReason reason, DateTimeOffset now, List<StudyChange> changes)
    {
        if (StopRequest is null)
        {
            Emit(new StudyEvent.StopRequested(now, reason), changes);
        }
    }

    /// <summary>The run ends at once: what still runs is recorded as interrupted.</summary>
    public void Interrupt(DateTimeOffset now, List<StudyChange> changes)
    {
        foreach ((LeaseToken token, int trial) in _running.OrderBy(lease => lease.Value).ToArray())
        {
            TimeSpan runtime = now - History[trial].StartedAt;
            Emit(new StudyEvent.Finished(now, trial, token, EndOf(History[trial], runtime) ?? TrialOutcome.Interrupted(runtime)), changes);
        }
    }

    /// <summary>The lease of the trial that has waited longest, else of one that was paused, else of a new one; null where there is none.</summary>
    private StudyEvent.Leased? Next(int worker, LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        if (_waiting.Count > 0)
        {
            return Again(History[_waiting[^1]], worker, token, now);
        }

        int number = History.Count;
        bool mayStart = number < TrialBudget;
        if (scheduler.Promote(History, mayStart) is { } resumed)
        {
            return resumed >= 0 && resumed < number && History[resumed].State == TrialState.Paused
                ? Again(History[resumed], worker, token, now)
                : throw new InvalidOperationException($"{scheduler.GetType().Name} wants to resume trial {resumed}, which is not paused");
        }

        if (!mayStart)
        {
            return null;
        }

        if (scheduler.Suggest(number, History) is { } suggestion)
        {
            RequireValid(suggestion);
            AddRemark(suggestion, number);
            string? given = suggestion is { Config: { } config, RepeatOf: null } ? ConfigJson.Serialize(config) : null;
            return new(now, number, 1, token, worker, suggestion.Point, given)
            {
                RepeatOf = suggestion.RepeatOf,
                IsConfirmation = suggestion.IsConfirmation,
                ForkOf = suggestion.ForkOf,
                Granted = GrantFor(number, suggestion.ForkOf is { } origin ? History[origin].Checkpoint?.Resource ?? 0 : 0),
            };
        }

        // Of a searcher that has no trials left for a whole config it is not known whether there is one.
        if (_running.Count == 0 && number + rules.Plan.Repeats <= TrialBudget)
        {
            RequestStop(StopReason.SpaceExhausted, now, changes);
        }

        return null;
    }

    private StudyEvent.Leased Again(Trial trial, int worker, LeaseToken token, DateTimeOffset now)
        => new(now, trial.Number, trial.Attempt + 1, token, worker, trial.Point, null) { Granted = GrantFor(trial.Number, Math.Max(trial.Reached, trial.ForkedAt)) };

    /// <summary>Up to which resource a trial is to be run before the scheduler is asked again.</summary>
    private int GrantFor(int trial, int reached)
    {
        if (rules.Resource is not { } range)
        {
            return int.MaxValue;
        }

        if (rules.IsReporting)
        {
            return range.Max;
        }

        int milestone = scheduler.Milestone(trial, reached);
        return milestone > reached ? Math.Clamp(milestone, range.Min, range.Max)
            : throw new InvalidOperationException($"{scheduler.GetType().Name} wants trial {trial} to run to {milestone}, but it has run to {reached} already");
    }

    /// <summary>Searchers are not trusted: no config that breaks a constraint is run, whoever suggests it.</summary>
    private void RequireValid(Suggestion suggestion)
    {
        string? problem = rules.Space.ProblemOf(suggestion.Point);
        if (problem is null && rules.Space.Constraints.Count > 0)
        {
            problem = rules.Space.ProblemOf(suggestion.Config ?? rules.Space.Decode(suggestion.Point));
        }

        if (problem is not null)
        {
            string point = string.Join(", ", suggestion.Point.Select(unit => unit.ToString(CultureInfo.InvariantCulture)));
            throw new InvalidOperationException($"{scheduler.GetType().Name} suggested the point ({point}): {problem}");
        }
    }

    private void AddRemark(Suggestion suggestion, int trial)
    {
        if (suggestion.Remark is { } remark && _said.Add(remark))
        {
            _remarks.Add(string.Create(CultureInfo.InvariantCulture, $"trial {trial}: {remark}"));
        }
    }

    /// <summary>The log's events would mean something else, and the searcher would be shown something else, from now on.</summary>
    private void RequireSameStudy(long seed)
    {
        if (seed != Seed)
        {
            throw new ArgumentException($"the study was started with seed {Seed} and cannot go on with seed {seed}", nameof(seed));
        }

        if (_fingerprint is not null && _fingerprint != rules.Fingerprint)
        {
            throw new InvalidOperationException($"the study was started with another space, other goals or another resource, and cannot go on with these: give it another name (it is {_fingerprint}, these are {rules.Fingerprint})");
        }

        if (rules.Plan.Repeats != Repeats)
        {
            throw new ArgumentException($"the study was started with Repeats {Repeats} and cannot go on with Repeats {rules.Plan.Repeats}");
        }

        if (rules.Plan.IsNone && _hasRepeats)
        {
            throw new ArgumentException("the study has confirmed its best configs and cannot go on with ConfirmBest 0: make it at least 1");
        }
    }

    private StudyChange Emit(StudyEvent studyEvent, List<StudyChange> changes)
    {
        StudyChange change = Apply(studyEvent);
        changes.Add(change);
        return change;
    }
}
