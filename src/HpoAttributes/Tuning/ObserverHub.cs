namespace HpoAttributes;

/// <summary>Tells observers what a study's log has taken. One that throws is dropped, with a warning: it must not cost the study.</summary>
internal sealed class ObserverHub(IReadOnlyList<ITuningObserver> observers)
{
    private readonly List<ITuningObserver> _observers = [.. observers];
    private readonly List<string> _warnings = [];
    private StudyProgress _progress;
    private DateTimeOffset _startedAt;
    private int _budget;

    /// <summary>A sentence for each observer that was dropped.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public void Start(StudyInfo study)
    {
        _budget = study.Trials;
        Tell(observer => observer.OnStarted(study));
    }

    /// <summary>Called for each event, in order, by one thread at a time.</summary>
    public void OnCommitted(StudyChange change)
    {
        if (change.Event is StudyEvent.Started)
        {
            _startedAt = change.Event.At;
        }

        if (_observers.Count == 0)
        {
            return;
        }

        switch (change.Event)
        {
            case StudyEvent.Leased:
                Tell(observer => observer.OnTrialStarted(change.Trial!));
                break;
            case StudyEvent.Reported:
                Tell(observer => observer.OnReported(change.Trial!));
                break;
            case StudyEvent.Finished:
                _progress = ProgressAfter(change);
                Tell(observer => observer.OnTrialFinished(change.Trial!, _progress));
                break;
        }
    }

    public void End(StopReason reason) => Tell(observer => observer.OnEnded(_progress, reason));

    private StudyProgress ProgressAfter(StudyChange change)
    {
        TimeSpan elapsed = change.Event.At - _startedAt;
        int left = Math.Max(_budget - change.Finished, 0);
        return new(change.Finished, change.Failed, change.Incumbent, elapsed, elapsed / change.Finished * left);
    }

    private void Tell(Action<ITuningObserver> message)
    {
        for (int i = _observers.Count - 1; i >= 0; i--)
        {
            try
            {
                message(_observers[i]);
            }
            catch (Exception exception)
            {
                _warnings.Add($"the observer {_observers[i].GetType().Name} was dropped, it threw {exception.GetType().Name}: {exception.Message}");
                _observers.RemoveAt(i);
            }
        }
    }
}
