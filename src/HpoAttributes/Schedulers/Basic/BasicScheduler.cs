namespace HpoAttributes;

/// <summary>Runs every config that the searcher proposes, to its end.</summary>
/// <param name="searcher">Where configs come from.</param>
public sealed class BasicScheduler(ISearcher searcher) : IScheduler
{
    private readonly ISearcher _searcher = searcher ?? throw new ArgumentNullException(nameof(searcher));

    /// <inheritdoc/>
    public ConfigSpace Space => _searcher.Space;

    /// <inheritdoc/>
    public Suggestion? Suggest(int trial, TrialHistory history) => _searcher.Suggest(trial, history);

    /// <inheritdoc/>
    public TrialDecision Decide(Trial trial, TrialHistory history) => TrialDecision.Continue;
}
