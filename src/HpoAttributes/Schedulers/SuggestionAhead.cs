namespace HpoAttributes;

/// <summary>
/// What a searcher will propose next, for schedulers that resume other trials once it has nothing left. It is asked while the scheduler is asked what to
/// resume, and its answer is kept for the question that follows, so that it is not asked twice.
/// </summary>
internal sealed class SuggestionAhead(ISearcher searcher)
{
    private (int Trial, Suggestion? Suggestion)? _kept;

    /// <summary>Whether it has nothing left to propose.</summary>
    /// <param name="trial">The number of the next trial.</param>
    /// <param name="shown">The trials that it is shown.</param>
    public bool IsNone(int trial, TrialHistory shown)
    {
        _kept = (trial, searcher.Suggest(trial, shown));
        return _kept.Value.Suggestion is null;
    }

    /// <summary>Its proposal.</summary>
    public Suggestion? Take(int trial, TrialHistory history)
    {
        Suggestion? suggestion = _kept is { } kept && kept.Trial == trial ? kept.Suggestion : searcher.Suggest(trial, history);
        _kept = null;
        return suggestion;
    }

    /// <summary>Something may have changed.</summary>
    public void Forget() => _kept = null;
}
