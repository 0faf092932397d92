namespace HpoAttributes;

/// <summary>
/// The default: chooses among the searchers of this library by what is known of a study (hyperparameters, goals, workers, number of trials) and what its trials have shown (how many
/// and how long, noise), for each suggestion anew. The rules are a table in the documentation.
/// </summary>
/// <remarks>
/// As a rule a <see cref="GaussianProcessSearcher"/> for the first 250 trials; where all hyperparameters are numbers, by turns with a <see cref="CmaEsSearcher"/> after 50, since each is
/// good at landscapes that defeat the other. After 250 trials CMA-ES alone, or a <see cref="TpeSearcher"/> where there are names or conditions, or an <see cref="EvolutionSearcher"/> for
/// several goals. Every searcher learns from all trials, whoever proposed them. Only where the suggestions of a Gaussian process would take more than ten seconds in all, with twelve
/// hyperparameters and more, the measured time of trials counts too, so that the same seed may then give other trials.
/// </remarks>
public sealed class AutoSearcher : ISearcher
{
    private readonly SearcherContext _context;
    private readonly IReadOnlyList<AutoRule> _rules;
    private readonly StudyFacts _facts;
    private readonly NoiseWatch _noise;
    private readonly Dictionary<AutoChoice, ISearcher> _searchers = [];

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="goals">One goal for each value of the objective; null for one to minimise.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="workers">How many trials run at once, at least 1.</param>
    /// <param name="trials">How many trials the study may run, at least 1.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">An initial config belongs to another space or lies outside this one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="workers"/> or <paramref name="trials"/> is below 1.</exception>
    public AutoSearcher(ConfigSpace space, IReadOnlyList<Goal>? goals = null, long seed = 0, int workers = 1, int trials = AutoRule.ManyTrials, IReadOnlyList<IConfig>? initial = null, DuplicatePolicy duplicates = DuplicatePolicy.Skip)
        : this(new(space, goals is null or [] ? [Goal.Minimize] : goals, seed, workers, trials, initial ?? []) { Duplicates = duplicates }, AutoRule.Table)
    {
    }

    /// <summary>Creates the searcher with rules of its own.</summary>
    internal AutoSearcher(SearcherContext context, IReadOnlyList<AutoRule> rules)
    {
        ArgumentNullException.ThrowIfNull(context.Space, "space");
        ArgumentOutOfRangeException.ThrowIfLessThan(context.Workers, 1, "workers");
        ArgumentOutOfRangeException.ThrowIfLessThan(context.Trials, 1, "trials");
        (_context, _rules) = (context, rules);
        _facts = StudyFacts.Of(context);
        _noise = new(context.Space);

        // Whatever is wrong with the initial configs is said now.
        _ = Searcher(AutoRule.For(_facts, rules));
    }

    /// <inheritdoc/>
    public ConfigSpace Space => _context.Space;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints of the space.</exception>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Searcher(AutoRule.For(_facts.Before(trial, history, _noise.IsNoisy(history)), _rules)).Suggest(trial, history);
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
        AutoChoice.CmaEs => Searchers.CmaEs(warmStart: AutoRule.TrialsForCmaEs),
        AutoChoice.Evolution => Searchers.Evolution(),
        _ => Searchers.Tpe(),
    };
}
