namespace HpoAttributes;

/// <summary>
/// The default: chooses among the searchers of this library by what is known of a study (hyperparameters, goals, workers) and what its trials have shown (how long they take,
/// noise), for each suggestion anew. The rules are a table in the documentation.
/// </summary>
/// <remarks>
/// As a rule a <see cref="GaussianProcessSearcher"/> for the first 250 results, where trials take at least some tenths of a second; where all hyperparameters are numbers,
/// by turns with a <see cref="CmaEsSearcher"/> after 50, since each is good at landscapes that defeat the other. After 250 results CMA-ES alone, or a
/// <see cref="TpeSearcher"/> where there are names or conditions. Every searcher learns from all trials, whoever proposed them. How long trials take is
/// measured, so that a study whose trials take about as long as a suggestion may choose otherwise when it is run again.
/// </remarks>
public sealed class AutoSearcher : ISearcher
{
    private readonly SearcherContext _context;
    private readonly StudyFacts _facts;
    private readonly NoiseWatch _noise;
    private readonly Dictionary<AutoChoice, ISearcher> _searchers = [];

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="goals">One goal for each value of the objective; null for one to minimise.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="workers">How many trials run at once, at least 1.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">An initial config belongs to another space or lies outside this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workers"/> is below 1.</exception>
    public AutoSearcher(ConfigSpace space, IReadOnlyList<Goal>? goals = null, long seed = 0, int workers = 1, IReadOnlyList<IConfig>? initial = null, DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1);
        _context = new(space, goals is null or [] ? [Goal.Minimize] : goals, seed, workers, Trials: int.MaxValue, initial ?? []) { Duplicates = duplicates };
        _facts = StudyFacts.Of(space, _context.Goals.Count, workers);
        _noise = new(space);

        // Whatever is wrong with the initial configs is said now.
        _ = Searcher(AutoRule.For(_facts));
    }

    /// <inheritdoc/>
    public ConfigSpace Space => _context.Space;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints of the space.</exception>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Searcher(AutoRule.For(_facts.Before(trial, history, _noise.IsNoisy(history)))).Suggest(trial, history);
    }

    private ISearcher Searcher(AutoChoice choice)
    {
        if (!_searchers.TryGetValue(choice, out ISearcher? searcher))
        {
            searcher = FactoryOf(choice).Create(_context);
            _searchers.Add(choice, searcher);
        }

        return searcher;
    }

    private static SearcherFactory FactoryOf(AutoChoice choice) => choice switch
    {
        AutoChoice.GaussianProcess => Searchers.GaussianProcess(),
        AutoChoice.CmaEs => Searchers.CmaEs(warmStart: AutoRule.ResultsForCmaEs),
        AutoChoice.Tpe => Searchers.Tpe(),
        AutoChoice.Evolution => Searchers.Evolution(),
        _ => Searchers.Random(),
    };
}
