namespace HpoAttributes;

/// <summary>Tells observers what a study's log has taken. One that throws is dropped, with a warning: it must not cost the study.</summary>
internal sealed class ObserverHub(IReadOnlyList<ITuningObserver> observers)
{
    private readonly List<ITuningObserver> _observers = [.. observers];
    private readonly List<string> _warnings = [];
    private StudyProgress _progress;
    private ProgressClock? _clock;

    /// <summary>A sentence for each observer that was dropped.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public void Start(StudyInfo study)
    {
        _clock = new(study);
        Tell(observer => observer.OnStarted(study));
    }

    /// <summary>Called for each event, in order, by one thread at a time.</summary>
    public void OnCommitted(StudyChange change)
    {
        if (_observers.Count == 0 || _clock is null)
        {
            return;
        }

        if (change.Event is StudyEvent.Started)
        {
            _clock.Start(change);
        }

        _progress = _clock.After(change);
        if (change.Trial is { } trial)
        {
            Tell(change.Event, trial);
        }
    }

    public void End(StopReason reason) => Tell(observer => observer.OnEnded(_progress, reason));

    private void Tell(StudyEvent studyEvent, Trial trial)
    {
        switch (studyEvent)
        {
            case StudyEvent.Leased:
                Tell(observer => observer.OnTrialStarted(trial));
                break;
            case StudyEvent.Reported:
                Tell(observer => observer.OnReported(trial));
                break;
            case StudyEvent.MetricReported:
                Tell(observer => observer.OnMetric(trial));
                break;
            case StudyEvent.Logged logged:
                Tell(observer => observer.OnLogged(trial, logged.Text));
                break;
            case StudyEvent.Paused:
                Tell(observer => observer.OnTrialPaused(trial, _progress));
                break;
            case StudyEvent.Retried retried:
                Tell(observer => observer.OnTrialWaiting(trial, retried.Outcome.FailureReason ?? "it failed"));
                break;
            case StudyEvent.LeaseLost:
                Tell(observer => observer.OnTrialWaiting(trial, "its worker was lost"));
                break;
            case StudyEvent.Finished:
                Tell(observer => observer.OnTrialFinished(trial, _progress));
                break;
        }
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
