namespace HpoAttributes;

/// <summary>What the view knows of a study. Safe for several threads.</summary>
internal sealed class LiveState(TimeProvider time)
{
    /// <summary>As many ended trials as the tallest picture shows.</summary>
    private const int MaxRecent = 12;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, RunningTrial> _running = [];
    private readonly Queue<Trial> _recent = new();
    private StudyInfo? _study;
    private StudyProgress _progress;
    private StopReason? _reason;
    private long _startedAt;
    private long _progressAt;

    public void Start(StudyInfo study)
    {
        lock (_gate)
        {
            _study = study;
            _startedAt = _progressAt = time.GetTimestamp();
        }
    }

    public void Begin(Trial trial)
    {
        lock (_gate)
        {
            _running[trial.Number] = new(trial, time.GetTimestamp());
        }
    }

    public void Update(Trial trial)
    {
        lock (_gate)
        {
            if (_running.TryGetValue(trial.Number, out RunningTrial? running))
            {
                _running[trial.Number] = running with { Trial = trial };
            }
        }
    }

    public void Finish(Trial trial, StudyProgress progress)
    {
        lock (_gate)
        {
            _running.Remove(trial.Number);
            _recent.Enqueue(trial);
            if (_recent.Count > MaxRecent)
            {
                _recent.Dequeue();
            }

            _progress = progress;
            _progressAt = time.GetTimestamp();
        }
    }

    public void End(StudyProgress progress, StopReason reason)
    {
        lock (_gate)
        {
            _running.Clear();
            _progress = progress;
            _reason = reason;
        }
    }

    public LiveSnapshot Snapshot()
    {
        lock (_gate)
        {
            TimeSpan sinceProgress = time.GetElapsedTime(_progressAt);
            return new()
            {
                Study = _study,
                Running = [.. _running.Values.OrderBy(running => running.Trial.Number).Select(running => (running.Trial, time.GetElapsedTime(running.Since)))],
                Recent = [.. _recent],
                Progress = _progress,
                Elapsed = _reason is null ? time.GetElapsedTime(_startedAt) : _progress.Elapsed,
                Remaining = _reason is null ? _progress.Remaining - sinceProgress : null,
                Reason = _reason,
            };
        }
    }

    private sealed record RunningTrial(Trial Trial, long Since);
}
