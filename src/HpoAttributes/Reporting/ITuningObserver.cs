namespace HpoAttributes;

/// <summary>Watches a study. Every method is called in order, by one thread at a time; an observer that throws is dropped.</summary>
public interface ITuningObserver
{
    /// <summary>The study starts.</summary>
    /// <param name="study">What is tuned.</param>
    void OnStarted(StudyInfo study)
    {
    }

    /// <summary>A worker has taken a trial: a new one, or one that was put aside or waited to be tried again.</summary>
    /// <param name="trial">The trial as it was then.</param>
    void OnTrialStarted(Trial trial)
    {
    }

    /// <summary>A trial has reported; its last measurement is the new one.</summary>
    /// <param name="trial">The trial as it was then.</param>
    void OnReported(Trial trial)
    {
    }

    /// <summary>A trial has reported a metric beside its values; it is the last of <see cref="Trial.Metrics"/>.</summary>
    /// <param name="trial">The trial as it was then.</param>
    void OnMetric(Trial trial)
    {
    }

    /// <summary>A trial has written a line of text.</summary>
    /// <param name="trial">The trial as it was then.</param>
    /// <param name="text">The text.</param>
    void OnLogged(Trial trial, string text)
    {
    }

    /// <summary>The scheduler has put a trial aside, or has had it called again with more resource.</summary>
    /// <param name="trial">The trial as it was then: paused, or waiting for its next call.</param>
    /// <param name="progress">How far the study has come with it.</param>
    void OnTrialPaused(Trial trial, StudyProgress progress)
    {
    }

    /// <summary>A trial waits to be tried again: it failed, or its worker was lost.</summary>
    /// <param name="trial">The trial as it was then.</param>
    /// <param name="reason">Why, in words.</param>
    void OnTrialWaiting(Trial trial, string reason)
    {
    }

    /// <summary>A trial has ended.</summary>
    /// <param name="trial">The trial as it was then.</param>
    /// <param name="progress">How far the study has come with it.</param>
    void OnTrialFinished(Trial trial, StudyProgress progress)
    {
    }

    /// <summary>The study has ended.</summary>
    /// <param name="progress">How far it came.</param>
    /// <param name="reason">Why it ended.</param>
    void OnEnded(StudyProgress progress, StopReason reason)
    {
    }
}
