namespace HpoAttributes;

/// <summary>Watches a study. Every method is called in order, by one thread at a time; an observer that throws is dropped.</summary>
public interface ITuningObserver
{
    /// <summary>The study starts.</summary>
    /// <param name="study">What is tuned.</param>
    void OnStarted(StudyInfo study)
    {
    }

    /// <summary>A worker has taken a trial.</summary>
    /// <param name="trial">The trial as it was then.</param>
    void OnTrialStarted(Trial trial)
    {
    }

    /// <summary>A trial has reported; its last measurement is the new one.</summary>
    /// <param name="trial">The trial as it was then.</param>
    void OnReported(Trial trial)
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
