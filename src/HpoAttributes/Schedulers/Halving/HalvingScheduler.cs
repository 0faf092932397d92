namespace HpoAttributes;

/// <summary>What the kinds of successive halving have in common: trials come to rungs of resource, where the good ones go on.</summary>
public abstract class HalvingScheduler : IScheduler
{
    private readonly IScheduler _rungs;

    /// <param name="rungs">Who knows the rungs, and answers.</param>
    private protected HalvingScheduler(IScheduler rungs) => _rungs = rungs;

    /// <inheritdoc/>
    public ConfigSpace Space => _rungs.Space;

    /// <inheritdoc/>
    public int? Promote(TrialHistory history, bool mayStart)
    {
        ArgumentNullException.ThrowIfNull(history);
        return _rungs.Promote(history, mayStart);
    }

    /// <inheritdoc/>
    public Suggestion? Suggest(int trial, TrialHistory history) => _rungs.Suggest(trial, history);

    /// <inheritdoc/>
    public int Milestone(int trial, int reached) => _rungs.Milestone(trial, reached);

    /// <inheritdoc/>
    public TrialDecision Decide(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        return _rungs.Decide(trial, history);
    }

    /// <inheritdoc/>
    public void OnStarted(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _rungs.OnStarted(trial, history);
    }

    /// <inheritdoc/>
    public void OnReported(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _rungs.OnReported(trial, history);
    }

    /// <inheritdoc/>
    public void OnPaused(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _rungs.OnPaused(trial, history);
    }

    /// <inheritdoc/>
    public void OnFinished(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _rungs.OnFinished(trial, history);
    }
}
