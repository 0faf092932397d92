namespace HpoAttributes;

/// <summary>A scheduler that leaves all to another one, but stops some of the trials that the other would let go on or put aside.</summary>
public abstract class StoppingScheduler : IScheduler
{
    private readonly IScheduler _inner;

    private protected StoppingScheduler(IScheduler inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        _inner = inner;
    }

    /// <inheritdoc/>
    public ConfigSpace Space => _inner.Space;

    /// <inheritdoc/>
    public int? Promote(TrialHistory history, bool mayStart) => _inner.Promote(history, mayStart);

    /// <inheritdoc/>
    public Suggestion? Suggest(int trial, TrialHistory history) => _inner.Suggest(trial, history);

    /// <inheritdoc/>
    public int Milestone(int trial, int reached) => _inner.Milestone(trial, reached);

    /// <inheritdoc/>
    public TrialDecision Decide(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return IsToStop(trial) ? TrialDecision.Stop : _inner.Decide(trial, history);
    }

    /// <inheritdoc/>
    public void OnStarted(Trial trial, TrialHistory history) => _inner.OnStarted(trial, history);

    /// <inheritdoc/>
    public void OnReported(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        Take(trial);
        _inner.OnReported(trial, history);
    }

    /// <inheritdoc/>
    public void OnPaused(Trial trial, TrialHistory history) => _inner.OnPaused(trial, history);

    /// <inheritdoc/>
    public void OnFinished(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (trial.State != TrialState.Interrupted)
        {
            TakeEnd(trial);
        }

        _inner.OnFinished(trial, history);
    }

    /// <summary>Whether a trial that has just reported is to be stopped: a question.</summary>
    private protected abstract bool IsToStop(Trial trial);

    /// <summary>A trial has reported: a fact.</summary>
    private protected virtual void Take(Trial trial)
    {
    }

    /// <summary>A trial has ended for good: a fact.</summary>
    private protected virtual void TakeEnd(Trial trial)
    {
    }
}
