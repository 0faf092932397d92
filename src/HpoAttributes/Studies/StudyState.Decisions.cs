namespace HpoAttributes;

/// <summary>How a study goes on after what its workers say: with the trial, with another one, or not at all.</summary>
internal sealed partial class StudyState
{
    private ReportReply DecideOn(int trial, LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        Trial reported = History[trial];
        if (reported.IsStopping)
        {
            return ReportReply.Stop;
        }

        switch (Decision(reported))
        {
            case TrialDecision.Stop:
                Emit(new StudyEvent.StopDecided(now, trial, token), changes);
                return ReportReply.Stop;
            case TrialDecision.Pause:
                Emit(new StudyEvent.Paused(now, trial, token, now - reported.StartedAt), changes);
                CheckLimits(now, changes);
                return ReportReply.Pause;
            default:
                return ReportReply.Continue;
        }
    }

    /// <summary>With the most resource a trial ends by itself.</summary>
    private TrialDecision Decision(Trial trial) => HasTheMost(trial) ? TrialDecision.Continue : scheduler.Decide(trial, History);

    private bool HasTheMost(Trial trial) => trial.Reached >= rules.Resource?.Max;

    /// <summary>Whether a trial is to return because the run ends. One with the most resource is about to return by itself, complete.</summary>
    private bool Interrupted(Trial trial) => StopRequest is not null && !HasTheMost(trial);

    private void End(Trial trial, LeaseToken token, TrialOutcome outcome, DateTimeOffset now, List<StudyChange> changes)
    {
        if (outcome.State == TrialState.Failed && trial.Retries < rules.Retries && StopRequest is null && !trial.IsStopping)
        {
            Emit(new StudyEvent.Retried(now, trial.Number, token, outcome), changes);
            return;
        }

        if (outcome.State is not TrialState.Failed && (trial.IsStopping || outcome.State == TrialState.Interrupted) && EndOf(trial, outcome.Runtime) is { } end)
        {
            outcome = end;
        }
        else if (outcome is { State: TrialState.Completed, Values: { } values } && rules.Resource is not null && (!rules.IsReporting || trial.Reached == 0))
        {
            // An objective that only returns has said now what it is worth with what it was granted.
            outcome = Returned(trial, token, outcome, values, now, changes) ?? outcome;
            if (!Holds(trial.Number, token))
            {
                return;
            }
        }

        Emit(new StudyEvent.Finished(now, trial.Number, token, outcome), changes);
    }

    /// <summary>Reports what was returned, and lets the scheduler decide where there is more resource to spend.</summary>
    /// <returns>The outcome where it is to be another one; null where it stays, or where the trial does not end.</returns>
    private TrialOutcome? Returned(Trial trial, LeaseToken token, TrialOutcome outcome, ObjectiveValues values, DateTimeOffset now, List<StudyChange> changes)
    {
        int number = trial.Number;
        if (trial.Granted > trial.Reached)
        {
            Emit(new StudyEvent.Reported(now, number, token, trial.Granted, values), changes);
        }

        if (History[number].Reached >= rules.Resource!.Value.Max)
        {
            return null;
        }

        TrialDecision decision = Decision(History[number]);
        if (decision == TrialDecision.Stop)
        {
            return TrialOutcome.Stopped(values, outcome.Runtime);
        }

        Emit(new StudyEvent.Paused(now, number, token, outcome.Runtime) { Continues = decision == TrialDecision.Continue }, changes);
        return null;
    }

    /// <summary>A trial that was about to end needs no other worker for that.</summary>
    private void Expire(LeaseToken token, int trial, DateTimeOffset now, List<StudyChange> changes)
        => Emit(
            EndOf(History[trial], TimeSpan.Zero) is { } end
                ? new StudyEvent.Finished(now, trial, token, end)
                : new StudyEvent.LeaseLost(now, trial, token),
            changes);

    /// <summary>The end of a trial that has reported all that it was to: its scheduler has had it stopped, or it has had the most resource. Null of any other.</summary>
    private TrialOutcome? EndOf(Trial trial, TimeSpan runtime)
        => trial.IsStopping ? TrialOutcome.Stopped(trial.Measurements[^1].Values, runtime)
            : rules.IsReporting && HasTheMost(trial) ? TrialOutcome.Completed(trial.Measurements[^1].Values, runtime)
            : null;

    /// <summary>Ends a trial with the result of an earlier one with the same config: its worker, who has not heard of it, is free for another.</summary>
    private void TakeOver(int trial, Trial earlier, LeaseToken token, DateTimeOffset now, List<StudyChange> changes)
    {
        foreach ((string name, double value) in earlier.Constraints)
        {
            Emit(new StudyEvent.Constrained(now, trial, token, name, value), changes);
        }

        Emit(new StudyEvent.Finished(now, trial, token, TrialOutcome.Completed(earlier.Values!.Value, TimeSpan.Zero)), changes);
    }

    private void CheckLimits(DateTimeOffset now, List<StudyChange> changes)
    {
        if (StopRequest is null && rules.Limits.ReachedBy(this) is { } reason)
        {
            RequestStop(reason, now, changes);
        }
    }
}
