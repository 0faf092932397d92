using System.Globalization;

namespace HpoAttributes;

/// <summary>What a study answers to its workers. Each message adds the events that it causes, already applied, to a list.</summary>
internal sealed partial class StudyState
{
    /// <summary>Starts a run. Trials that a former run left running wait again.</summary>
    /// <exception cref="ArgumentException">The study was started with another seed, or other repeats.</exception>
    public void Open(long seed, int trials, int workers, DateTimeOffset now, List<StudyChange> changes)
    {
        if (Runs > 0 && seed != Seed)
        {
            throw new ArgumentException($"the study was started with seed {Seed} and cannot go on with seed {seed}", nameof(seed));
        }

        if (Runs > 0)
        {
            RequireSameRepeats();
        }

        Emit(new StudyEvent.Started(now, seed, trials, workers) { Repeats = _plan.Repeats }, changes);
        foreach ((LeaseToken token, int trial) in _running.OrderBy(lease => lease.Value).ToArray())
        {
            Emit(new StudyEvent.LeaseLost(now, trial, token), changes);
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
            if (_results?.Find(trial.Config) is not { } earlier)
            {
                return new(AcquireStatus.Lease, trial);
            }

            TakeOver(trial.Number, History[earlier], token, now, changes);
        }

        return new(_running.Count == 0 ? AcquireStatus.Done : AcquireStatus.Wait);
    }

    /// <summary>A worker reports; the answer is the scheduler's unless the run shall end.</summary>
    public ReportReply Report(int trial, LeaseToken token, Measurement measurement, DateTimeOffset now, List<StudyChange> changes)
    {
        if (!Holds(trial, token))
        {
            return ReportReply.LeaseLost;
        }

        Emit(new StudyEvent.Reported(now, trial, token, measurement.Resource, measurement.Values), changes);
        return StopRequest is not null ? ReportReply.Interrupt
            : _lastDecision == TrialDecision.Stop ? ReportReply.Stop
            : ReportReply.Continue;
    }

    /// <summary>A worker reports an outcome constraint.</summary>
    public void Constrain(int trial, LeaseToken token, string name, double value, DateTimeOffset now, List<StudyChange> changes)
    {
        if (Holds(trial, token))
        {
            Emit(new StudyEvent.Constrained(now, trial, token, name, value), changes);
        }
    }

    /// <summary>A worker has finished. Recorded once, however often it is said.</summary>
    public FinishReply Finish(int trial, LeaseToken token, TrialOutcome outcome, DateTimeOffset now, List<StudyChange> changes)
    {
        if (Holds(trial, token))
        {
            Emit(new StudyEvent.Finished(now, trial, token, outcome), changes);
            return FinishReply.Recorded;
        }

        return History[trial].IsFinished && _lastToken[trial] == token ? FinishReply.AlreadyRecorded : FinishReply.LeaseLost;
    }

    /// <summary>A lease has run out.</summary>
    public void Expire(LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        if (_running.TryGetValue(token, out int trial))
        {
            Emit(new StudyEvent.LeaseLost(now, trial, token), changes);
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
            Emit(new StudyEvent.Finished(now, trial, token, TrialOutcome.Interrupted(now - History[trial].StartedAt)), changes);
        }
    }

    /// <summary>The lease of the trial that has waited longest, else of a new one; null where there is neither.</summary>
    private StudyEvent.Leased? Next(int worker, LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        if (_waiting.Count > 0)
        {
            Trial waiting = History[_waiting[^1]];
            return new(now, waiting.Number, waiting.Attempt + 1, token, worker, waiting.Point, null);
        }

        int number = History.Count;
        if (number >= TrialBudget)
        {
            return null;
        }

        if (scheduler.Suggest(number, History) is { } suggestion)
        {
            RequireValid(suggestion);
            AddRemark(suggestion, number);
            string? given = suggestion is { Config: { } config, RepeatOf: null } ? ConfigJson.Serialize(config) : null;
            return new(now, number, 1, token, worker, suggestion.Point, given) { RepeatOf = suggestion.RepeatOf, IsConfirmation = suggestion.IsConfirmation };
        }

        // Of a searcher that has no trials left for a whole config it is not known whether there is one.
        if (_running.Count == 0 && number + _plan.Repeats <= TrialBudget)
        {
            RequestStop(StopReason.SpaceExhausted, now, changes);
        }

        return null;
    }

    /// <summary>Ends a trial with the result of an earlier one with the same config: its worker, who has not heard of it, is free for another.</summary>
    private void TakeOver(int trial, Trial earlier, LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        foreach ((string name, double value) in earlier.Constraints)
        {
            Emit(new StudyEvent.Constrained(now, trial, token, name, value), changes);
        }

        Emit(new StudyEvent.Finished(now, trial, token, TrialOutcome.Completed(earlier.Values!.Value, TimeSpan.Zero)), changes);
    }

    /// <summary>Searchers are not trusted: no config that breaks a constraint is run, whoever suggests it.</summary>
    private void RequireValid(Suggestion suggestion)
    {
        string? problem = space.ProblemOf(suggestion.Point);
        if (problem is null && space.Constraints.Count > 0)
        {
            problem = space.ProblemOf(suggestion.Config ?? space.Decode(suggestion.Point));
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

    /// <summary>A searcher that was shown one result a config would be shown something else from now on.</summary>
    private void RequireSameRepeats()
    {
        if (_plan.Repeats != Repeats)
        {
            throw new ArgumentException($"the study was started with Repeats {Repeats} and cannot go on with Repeats {_plan.Repeats}", nameof(plan));
        }

        if (_plan.IsNone && _hasRepeats)
        {
            throw new ArgumentException("the study has confirmed its best configs and cannot go on with ConfirmBest 0: make it at least 1", nameof(plan));
        }
    }

    private StudyChange Emit(StudyEvent studyEvent, List<StudyChange> changes)
    {
        StudyChange change = Apply(studyEvent);
        changes.Add(change);
        return change;
    }
}
