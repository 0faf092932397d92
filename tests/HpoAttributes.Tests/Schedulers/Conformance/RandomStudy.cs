using System.Globalization;

namespace HpoAttributes.Tests.Schedulers.Conformance;

/// <summary>
/// Drives a study through its messages, on a virtual clock and with everything that can go wrong: trials fail, end early and skip reports, leases are lost and
/// their workers speak on, runs are stopped, interrupted, and lost with their process, to be gone on with from the log. A function of its seed.
/// </summary>
internal sealed class RandomStudy
{
    private const int Purpose = 98;
    private const int MaxSteps = 20_000;

    private readonly SchedulerCase _case;
    private readonly StudyRules _rules;
    private readonly Func<IScheduler> _createScheduler;
    private readonly int _workers;
    private readonly int _trials;
    private readonly long _seed;
    private readonly PriorityQueue<Step, (long Time, long Order)> _steps = new();
    private readonly List<StudyChange> _changes = [];
    private RandomStream _random;
    private StudyState _state;
    private ulong _requests;
    private long _now;
    private long _order;
    private int _stopsLeft;

    public RandomStudy(SchedulerCase scheduler, Func<ISearcher> createSearcher, long seed, int workers, int trials)
    {
        _random = new(seed, 0, Purpose);
        Goal goal = _random.NextDouble() < 0.5 ? Goal.Minimize : Goal.Maximize;
        _case = scheduler;
        _createScheduler = () => scheduler.Create(createSearcher(), goal);
        _rules = new(ConfigSpace.Of<SampleConfig>(), scheduler.Goals(goal))
        {
            Resource = SchedulerCase.Resource,
            IsReporting = _random.NextDouble() < 0.6,
            Retries = (int)_random.NextInt64(2),
        };
        (_workers, _trials, _seed) = (workers, trials, seed);
        _stopsLeft = (int)_random.NextInt64(4);
        _state = NewState();
    }

    /// <summary>Every event, in order.</summary>
    public List<StudyEvent> Events { get; } = [];

    public StudyState State => _state;

    private DateTimeOffset Now => StudyFixture.Start.AddSeconds(_now);

    public StudyState NewState() => new(_rules, _createScheduler());

    /// <summary>Runs it to its end: the last run is not stopped.</summary>
    public void Run()
    {
        do
        {
            Open();
            RunOnce();
            Keep();
        }
        while (_state.StopRequest is not null and not StopReason.SpaceExhausted);
    }

    private void Open()
    {
        _state.Open(_seed, _trials, _workers, Now, _changes);
        _steps.Clear();
        for (int worker = 0; worker < _workers; worker++)
        {
            _steps.Enqueue(new(worker, null, -1, 0), (_now, _order++));
        }
    }

    private void RunOnce()
    {
        int steps = 0;
        while (_steps.TryDequeue(out Step step, out (long Time, long Order) due))
        {
            Assert.True(steps++ < MaxSteps, $"{_case}, seed {_seed}: the study does not end");
            _now = Math.Max(_now, due.Time);
            if (_state.StopRequest is null && _stopsLeft > 0 && _random.NextDouble() < 0.01)
            {
                _stopsLeft--;
                if (Stop())
                {
                    return;
                }
            }

            if (step.Token is { } token)
            {
                Work(step, token);
            }
            else
            {
                Acquire(step.Worker);
            }

            Keep();
        }

        Assert.Equal(0, _state.RunningCount);
    }

    /// <summary>Ends the run in one of three ways.</summary>
    /// <returns>Whether it is over at once.</returns>
    private bool Stop()
    {
        switch (_random.NextInt64(3))
        {
            case 0:
                _state.RequestStop(StopReason.Cancelled, Now, _changes);
                return false;
            case 1:
                _state.RequestStop(StopReason.Cancelled, Now, _changes);
                _state.Interrupt(Now, _changes);
                Keep();
                return true;
            default:
                // The process is gone. Another one reads the log, and stops at once, so that the run is opened again.
                Keep();
                _state = Replay(this);
                _state.RequestStop(StopReason.Cancelled, Now, _changes);
                Keep();
                return true;
        }
    }

    public static StudyState Replay(RandomStudy study)
    {
        StudyState state = study.NewState();
        study.Events.ForEach(studyEvent => state.Apply(studyEvent));
        return state;
    }

    private void Acquire(int worker)
    {
        var token = new LeaseToken((ulong)worker, _requests++);
        AcquireReply reply = _state.Acquire(worker, token, Now, _changes);
        if (reply is { Status: AcquireStatus.Lease, Trial: { } trial })
        {
            Assert.Equal(trial, _state.Acquire(worker, token, Now, _changes).Trial);
            int start = Math.Max(trial.Reached, trial.Checkpoint?.Resource ?? 0);
            Next(new(worker, token, trial.Number, _random.NextDouble() < 0.7 && start < SchedulerCase.Resource.Max ? start : 0));
            return;
        }

        Assert.True(reply.Status == AcquireStatus.Done || _state.RunningCount > 0, $"{_case}, seed {_seed}: everybody waits");
        if (reply.Status == AcquireStatus.Wait)
        {
            Next(new(worker, null, -1, 0));
        }
    }

    private void Next(Step step) => _steps.Enqueue(step, (_now + 1 + _random.NextInt64(_random.NextDouble() < 0.1 ? 60 : 6), _order++));

    private void Work(Step step, LeaseToken token)
    {
        double chance = _random.NextDouble();
        Trial trial = _state.History[step.Trial];
        if (chance < 0.02)
        {
            _state.Expire(token, Now, _changes);
            Assert.Equal(ReportReply.LeaseLost, _state.Report(step.Trial, token, new(trial.Reached + 1, Values(step.Trial, 1)), Now, _changes));
            Assert.Equal(CheckpointReply.LeaseLost, _state.Checkpoint(step.Trial, token, new(1, "late"), Now, _changes));
            Finish(step, token, TrialOutcome.Completed(Values(step.Trial, 1), TimeSpan.FromSeconds(1)));
            return;
        }

        if (chance < 0.05)
        {
            Finish(step, token, TrialOutcome.Failed("out of memory", TimeSpan.FromSeconds(1)));
            return;
        }

        if (chance < 0.1)
        {
            _state.Constrain(step.Trial, token, "memory", _random.NextDouble() - 0.7, Now, _changes);
        }

        if (!_rules.IsReporting)
        {
            int saved = trial.Granted;
            _state.Checkpoint(step.Trial, token, new(saved, Key(step.Trial, saved)), Now, _changes);
            Finish(step, token, TrialOutcome.Completed(Values(step.Trial, saved), TimeSpan.FromSeconds(1)));
        }
        else if (chance > 0.985 && step.Reached > 0)
        {
            Finish(step, token, TrialOutcome.Completed(Values(step.Trial, step.Reached), TimeSpan.FromSeconds(1)));
        }
        else
        {
            Report(step, token);
        }
    }

    private void Report(Step step, LeaseToken token)
    {
        int resource = Math.Min(step.Reached + (_random.NextDouble() < 0.1 ? 3 : 1), SchedulerCase.Resource.Max);
        if (_random.NextDouble() < 0.8)
        {
            _state.Checkpoint(step.Trial, token, new(resource, Key(step.Trial, resource)), Now, _changes);
        }

        switch (_state.Report(step.Trial, token, new(resource, Values(step.Trial, resource)), Now, _changes))
        {
            case ReportReply.Continue when resource < SchedulerCase.Resource.Max:
                Next(step with { Reached = resource });
                break;
            case ReportReply.Continue:
            case ReportReply.Stop:
                Finish(step, token, TrialOutcome.Completed(Values(step.Trial, resource), TimeSpan.FromSeconds(1)));
                break;
            case ReportReply.Interrupt:
                Finish(step, token, TrialOutcome.Interrupted(TimeSpan.FromSeconds(1)));
                break;
            default:
                Acquire(step.Worker);
                break;
        }
    }

    private void Finish(Step step, LeaseToken token, TrialOutcome outcome)
    {
        _state.Finish(step.Trial, token, outcome, Now, _changes);
        Acquire(step.Worker);
    }

    /// <summary>Curves that fall and cross.</summary>
    private ObjectiveValues Values(int trial, int resource)
    {
        var random = new RandomStream(_seed, trial, Purpose);
        double value = (random.NextDouble() * 2) - 1;
        random.Skip(resource);
        value = (0.8 * value) + (0.2 * random.NextDouble());
        return _rules.Goals.Count == 1 ? value : new ObjectiveValues(value, random.NextDouble());
    }

    private static string Key(int trial, int resource) => string.Create(CultureInfo.InvariantCulture, $"{trial}@{resource}");

    private void Keep()
    {
        Events.AddRange(_changes.Select(change => change.Event));
        _changes.Clear();
    }

    /// <summary>What a worker does next: asks for a trial where it has no token.</summary>
    private readonly record struct Step(int Worker, LeaseToken? Token, int Trial, int Reached);
}
