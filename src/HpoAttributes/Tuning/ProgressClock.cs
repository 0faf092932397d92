namespace HpoAttributes;

/// <summary>Estimates how long a study will still take.</summary>
internal sealed class ProgressClock(StudyInfo study)
{
    private DateTimeOffset _startedAt;
    private StudyCounts _before;
    private TimeSpan _runtimes;

    /// <summary>A run has started.</summary>
    public void Start(StudyChange change) => (_startedAt, _before, _runtimes) = (change.Event.At, change.Counts, TimeSpan.Zero);

    /// <summary>How far the study is with a change.</summary>
    public StudyProgress After(StudyChange change)
    {
        _runtimes += change.Event switch
        {
            StudyEvent.Finished finished => finished.Outcome.Runtime,
            StudyEvent.Paused paused => paused.Runtime,
            _ => TimeSpan.Zero,
        };
        StudyCounts counts = change.Counts;
        TimeSpan elapsed = change.Event.At - _startedAt;
        return new(counts.Finished, counts.Failed, change.Incumbent, elapsed, Left(counts, elapsed))
        {
            Running = counts.Running,
            Paused = counts.Paused,
            SpentResource = counts.SpentResource,
        };
    }

    /// <summary>What the first of the limits leaves.</summary>
    private TimeSpan? Left(StudyCounts counts, TimeSpan elapsed)
    {
        TimeSpan? left = LeftByTrials(counts, elapsed);
        if (study.ResourceLimit is { } limit && counts.SpentResource > _before.SpentResource)
        {
            double share = (double)(limit - counts.SpentResource) / (counts.SpentResource - _before.SpentResource);
            left = Least(left, elapsed * Math.Max(0, share));
        }

        return study.TimeLimit is { } time ? Least(left, time - elapsed) : left;
    }

    /// <summary>The mean run time for each trial to come, less what the workers have spent on those that run, shared among the workers.</summary>
    private TimeSpan? LeftByTrials(StudyCounts counts, TimeSpan elapsed)
    {
        int done = counts.Finished + counts.Paused - _before.Finished - _before.Paused;
        if (done <= 0 || !study.HasTrialLimit)
        {
            return null;
        }

        int toCome = Math.Max(study.Trials - counts.Finished - counts.Paused, 0);
        TimeSpan spentOnRunning = (elapsed * study.Workers) - _runtimes;
        TimeSpan work = (_runtimes / done * toCome) - spentOnRunning;
        return toCome == 0 || work < TimeSpan.Zero ? TimeSpan.Zero : work / study.Workers;
    }

    private static TimeSpan Least(TimeSpan? left, TimeSpan other)
    {
        TimeSpan least = left is { } known && known < other ? known : other;
        return least < TimeSpan.Zero ? TimeSpan.Zero : least;
    }
}
