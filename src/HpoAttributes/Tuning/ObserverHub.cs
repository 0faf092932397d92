namespace HpoAttributes;

/// <summary>Tells observers what a study's log has taken. One that throws is dropped, with a warning: it must not cost the study.</summary>
internal sealed class ObserverHub(IReadOnlyList<ITuningObserver> observers)
{
    private readonly List<ITuningObserver> _observers = [.. observers];
    private readonly List<string> _warnings = [];
    private StudyProgress _progress;
    private DateTimeOffset _startedAt;
    private int _finishedBefore;
    private int _budget;
    private int _workers;
    private TimeSpan _runtimes;

    /// <summary>A sentence for each observer that was dropped.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public void Start(StudyInfo study)
    {
        _budget = study.Trials;
        _workers = study.Workers;
        Tell(observer => observer.OnStarted(study));
    }

    /// <summary>Called for each event, in order, by one thread at a time.</summary>
    public void OnCommitted(StudyChange change)
    {
        if (change.Event is StudyEvent.Started)
        {
            _startedAt = change.Event.At;
            _finishedBefore = change.Finished;
        }

        if (_observers.Count == 0)
        {
            return;
        }

        _progress = ProgressAfter(change);
        switch (change.Event)
        {
            case StudyEvent.Leased:
                Tell(observer => observer.OnTrialStarted(change.Trial!));
                break;
            case StudyEvent.Reported:
                Tell(observer => observer.OnReported(change.Trial!));
                break;
            case StudyEvent.Finished:
                Tell(observer => observer.OnTrialFinished(change.Trial!, _progress));
                break;
        }
    }

    public void End(StopReason reason) => Tell(observer => observer.OnEnded(_progress, reason));

    private StudyProgress ProgressAfter(StudyChange change)
    {
        TimeSpan elapsed = change.Event.At - _startedAt;
        return new(change.Finished, change.Failed, change.Incumbent, elapsed, TimeLeft(change, elapsed));
    }

    /// <summary>The mean run time for each trial to come, less what the workers have spent on those that run, shared among the workers.</summary>
    private TimeSpan? TimeLeft(StudyChange change, TimeSpan elapsed)
    {
        if (change is { Event: StudyEvent.Finished finished })
        {
            _runtimes += finished.Outcome.Runtime;
        }

        int done = change.Finished - _finishedBefore;
        if (done == 0)
        {
            return null;
        }

        int left = Math.Max(_budget - change.Finished, 0);
        TimeSpan spentOnRunning = (elapsed * _workers) - _runtimes;
        TimeSpan work = (_runtimes / done * left) - spentOnRunning;
        return left == 0 || work < TimeSpan.Zero ? TimeSpan.Zero : work / _workers;
    }

    private void Tell(Action<ITuningObserver> message)
    {
        for (int i = 0; i < _observers.Count; i++)
        {
            try
            {
                message(_observers[i]);
            }
            catch (Exception exception)
            {
                _warnings.Add($"the observer {_observers[i].GetType().Name} was dropped, it threw {exception.GetType().Name}: {exception.Message}");
                _observers.RemoveAt(i--);
            }
        }
    }
}
