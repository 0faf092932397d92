using System.Globalization;

namespace HpoAttributes;

/// <summary>The workers of a simulated study, and its clock.</summary>
internal sealed class SimulatedWorkers
{
    private readonly ISimulatedObjective _objective;
    private readonly SimulationOptions _options;
    private readonly StudyState _study;
    private readonly List<StudyEvent> _events = [];
    private readonly List<StudyChange> _changes = [];
    private readonly PriorityQueue<Step, (TimeSpan Time, long Order)> _steps = new();
    private readonly SortedSet<int> _idle = [];
    private readonly ulong[] _requests;
    private TimeSpan _now;
    private long _order;

    public SimulatedWorkers(IScheduler scheduler, ISimulatedObjective objective, SimulationOptions options)
    {
        _objective = objective;
        _options = options;
        _study = new(new(objective.Space, objective.Goals) { Resource = objective.Resource, IsReporting = objective.IsReporting }, scheduler);
        _requests = new ulong[options.Workers];
    }

    private DateTimeOffset Now => DateTimeOffset.UnixEpoch + _now;

    public SimulationResult Run(CancellationToken cancellationToken)
    {
        _study.Open(_options.Seed, _options.Trials, _options.Workers, Now, _changes);
        for (int worker = 0; worker < _options.Workers; worker++)
        {
            TryAcquire(worker);
        }

        while (_steps.TryDequeue(out Step step, out (TimeSpan Time, long Order) due) && !(due.Time > _options.Horizon))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _now = due.Time;
            if (!IsBusyAfter(step))
            {
                TryAcquire(step.Worker);
            }

            WakeIdle();
            Keep();
        }

        Keep();
        return new([.. _study.History], _events, _now, _study.SpentResource);
    }

    /// <summary>Those that wait for the same answer are asked one by one until the first has to wait on.</summary>
    private void WakeIdle()
    {
        while (_idle.Count > 0)
        {
            int worker = _idle.Min;
            _idle.Remove(worker);
            if (!TryAcquire(worker))
            {
                return;
            }
        }
    }

    private bool TryAcquire(int worker)
    {
        var token = new LeaseToken((ulong)worker, _requests[worker]++);
        if (_study.Acquire(worker, token, Now, _changes) is { Status: AcquireStatus.Lease, Trial: { } trial })
        {
            Begin(new(worker, token, trial.Number, Math.Max(trial.Reached, trial.ForkedAt) + 1));
            return true;
        }

        _idle.Add(worker);
        return false;
    }

    /// <summary>The next unit of a trial that reports; all that it was granted of one that only returns.</summary>
    private void Begin(Step step)
    {
        Trial trial = _study.History[step.Trial];
        TimeSpan cost = TimeSpan.Zero;
        for (int unit = _objective.IsReporting ? step.Resource : 1; unit <= (_objective.IsReporting ? step.Resource : trial.Granted); unit++)
        {
            cost += _objective.CostOf(trial, unit);
        }

        if (cost < TimeSpan.Zero)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"the cost of trial {trial.Number} is {cost}, but must not be negative"));
        }

        _steps.Enqueue(step with { Cost = cost }, (_now + cost, _order++));
    }

    /// <summary>Ends a step.</summary>
    /// <returns>Whether its worker goes on with the same trial.</returns>
    private bool IsBusyAfter(Step step)
    {
        Trial trial = _study.History[step.Trial];
        int resource = _objective.IsReporting ? step.Resource : trial.Granted;
        if (Evaluate(trial, resource) is not { } values)
        {
            Finish(step, TrialOutcome.Failed(string.Create(CultureInfo.InvariantCulture, $"no finite values at resource {resource}"), step.Cost));
            return false;
        }

        if (!_objective.IsReporting)
        {
            Finish(step, TrialOutcome.Completed(values, step.Cost));
            return false;
        }

        if (_objective.SavesCheckpoints)
        {
            var saved = new TrialCheckpoint(resource, string.Create(CultureInfo.InvariantCulture, $"{trial.Number}@{resource}"));
            _study.Checkpoint(step.Trial, step.Token, saved, Now, _changes);
        }

        ReportReply reply = _study.Report(step.Trial, step.Token, new(resource, values), Now, _changes);
        if (reply == ReportReply.Continue && resource < _objective.Resource.Max)
        {
            Begin(step with { Resource = resource + 1 });
            return true;
        }

        if (reply is ReportReply.Continue or ReportReply.Stop)
        {
            Finish(step, TrialOutcome.Completed(values, Now - trial.StartedAt));
        }
        else if (reply == ReportReply.Interrupt)
        {
            Finish(step, TrialOutcome.Interrupted(Now - trial.StartedAt));
        }

        return false;
    }

    private ObjectiveValues? Evaluate(Trial trial, int resource)
    {
        try
        {
            ObjectiveValues values = _objective.ValuesAt(trial, resource);
            return values.AreFinite ? values : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return null;
        }
    }

    private void Finish(Step step, TrialOutcome outcome) => _study.Finish(step.Trial, step.Token, outcome, Now, _changes);

    private void Keep()
    {
        foreach (StudyChange change in _changes)
        {
            _events.Add(change.Event);
        }

        _changes.Clear();
    }

    /// <summary>What a worker is busy with until its unit of resource ends.</summary>
    private readonly record struct Step(int Worker, LeaseToken Token, int Trial, int Resource, TimeSpan Cost = default);
}
