namespace HpoAttributes;

/// <summary>A line when a trial starts and one when it ends.</summary>
/// <param name="output">Where to write.</param>
public sealed class LineObserver(TextWriter output) : ITuningObserver
{
    /// <inheritdoc/>
    public void OnTrialFinished(Trial trial, StudyProgress progress) => output.WriteLine(trial);
}
