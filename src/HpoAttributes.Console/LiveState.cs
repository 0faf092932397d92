namespace HpoAttributes;

/// <summary>What the view knows of a study. Safe for several threads.</summary>
internal sealed class LiveState(TimeProvider time)
{
    /// <summary>As many ended trials as the tallest picture shows.</summary>
    private const int MaxRecent = 12;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, RunningTrial> _running = [];
    private readonly Queue<Trial> _recent = new();
    private readonly Dictionary<int, int> _reached = [];
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

    /// <summary>A trial waits to be tried again.</summary>
    public void Wait(Trial trial)
    {
        lock (_gate)
        {
            _running.Remove(trial.Number);
        }
    }

    /// <summary>A trial has ended, or was put aside.</summary>
    public void Finish(Trial trial, StudyProgress progress)
    {
        lock (_gate)
        {
            _running.Remove(trial.Number);
            _recent.Enqueue(trial);
            if (trial.Reached > 0)
            {
                _reached[trial.Number] = trial.Reached;
            }

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
                Rungs = [.. _reached.Values.CountBy(resource => resource).OrderBy(rung => rung.Key).Select(rung => (rung.Key, rung.Value))],
                Progress = _progress,
                Elapsed = _reason is null ? time.GetElapsedTime(_startedAt) : _progress.Elapsed,
                Remaining = _reason is null ? _progress.Remaining - sinceProgress : null,
                Reason = _reason,
            };
        }
    }

    private sealed record RunningTrial(Trial Trial, long Since);
}
