namespace HpoAttributes.SpaceChecks;

/// <summary>Cancels a study after so many trials.</summary>
internal sealed class CancellingObserver(CancellationTokenSource source, int after) : ITuningObserver
{
    public void OnTrialFinished(Trial trial, StudyProgress progress)
    {
        if (progress.Finished == after)
        {
            source.Cancel();
        }
    }
}
