namespace HpoAttributes;

/// <summary>
/// Population-based training: trials train side by side; after each interval a bad one is stopped, and a new trial goes on from the checkpoint of a good one with a config
/// that is a little different. So configs change while a model trains, and what is found is a schedule of configs.
/// </summary>
/// <remarks>
/// <para>
/// Jaderberg et al., Population Based Training of Neural Networks (2017), algorithm 1, with truncation selection: a trial is bad where its value at the end of its interval is among
/// the worst quantile of the population's last values, and its place goes to a fork of a trial drawn from the best quantile. Nobody is bad before
/// all of the first trials have come to the end of an interval. Trials that break an outcome constraint have the worst value; a failed trial's place goes to a fork, too.
/// </para>
/// <para>
/// A fork's config is its origin's, changed on each hyperparameter's own scale: drawn anew with the resample probability, else moved up or down by a step
/// in the unit cube (a factor on a log scale, another value at least of a discrete one), while categories stay. Constraints hold; where a hundred draws find none for
/// which they do, the config stays. The fork's resource counts on from the checkpoint (<see cref="Trial.ForkOf"/>): the objective has to save one before
/// each report (<see cref="ITrialContext.Save"/>) and to load it at its start, else its forks start from nothing.
/// </para>
/// <para>
/// With fewer workers than trials in the population, those take turns: each is put aside at the end of an interval while another is behind. Trials that are forks
/// count as trials of the study. When no trial is left to begin, bad ones are stopped all the same, and when a population is done, or workers have nothing to do for
/// it, another one begins. An interval costs time in proportion to the size of the population.
/// </para>
/// </remarks>
public sealed class PopulationBasedScheduler : IScheduler
{
    private readonly SuggestionAhead _searcher;
    private readonly PopulationSettings _settings;
    private readonly Perturbation _perturbation;
    private readonly Goal _goal;
    private readonly int _max;
    private readonly long _seed;
    private readonly List<TrainingPopulation> _populations = [];
    private readonly List<int> _populationOf = [];
    private readonly SortedSet<int> _recruiting = [];
    private readonly SortedSet<int> _vacant = [];
    private readonly SortedSet<Turn> _paused = [];

    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where the configs of the first trials come from.</param>
    /// <param name="interval">After how many units of resource a trial is held against the others. At least 1.</param>
    /// <param name="population">How many trials train side by side. At least 2; 10 by default.</param>
    /// <param name="quantile">Which share of them is bad, and which is good, rounded up. Above 0, at most 0.5; 0.25 by default.</param>
    /// <param name="resampleProbability">How likely a hyperparameter of a fork is drawn anew from its domain. From 0 to 1; 0.25 by default.</param>
    /// <param name="step">How far it is moved otherwise, as a part of its range on its own scale. Above 0, at most 0.5; 0.1 by default.</param>
    /// <param name="resource">How much a trial may spend; null, the default, where it ends by itself.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <param name="seed">The study's seed, for choosing and changing configs; 0 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public PopulationBasedScheduler(
        ISearcher searcher,
        int interval,
        int population = PopulationSettings.DefaultPopulation,
        double quantile = PopulationSettings.DefaultQuantile,
        double resampleProbability = PopulationSettings.DefaultResampleProbability,
        double step = PopulationSettings.DefaultStep,
        ResourceRange? resource = null,
        Goal goal = Goal.Minimize,
        long seed = 0)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        _settings = PopulationSettings.Of(interval, population, quantile, resampleProbability, step);
        _searcher = new(searcher);
        _perturbation = new(searcher.Space, resampleProbability, step);
        _max = resource?.Max ?? int.MaxValue;
        (_goal, _seed) = (goal, seed);
        Space = searcher.Space;
    }

    /// <inheritdoc/>
    public ConfigSpace Space { get; }

    /// <inheritdoc/>
    public int? Promote(TrialHistory history, bool mayStart)
    {
        ArgumentNullException.ThrowIfNull(history);
        _searcher.Forget();
        if (_paused.Count == 0 || (mayStart && Origins(history).Length > 0))
        {
            return null;
        }

        // A population gets all of its trials before any of them goes on.
        Turn next = _paused.Min;
        bool isComplete = !mayStart || _recruiting.Count == 0 || _recruiting.Min > next.Population || _searcher.IsNone(history.Count, history);
        return isComplete ? next.Trial : null;
    }

    /// <inheritdoc/>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        int[] origins = Origins(history);
        if (origins.Length == 0)
        {
            return _searcher.Take(trial, history);
        }

        var choice = new RandomStream(_seed, trial, RandomPurpose.Exploit);
        int origin = origins[choice.NextInt64(origins.Length)];
        var change = new RandomStream(_seed, trial, RandomPurpose.Explore);
        return new(_perturbation.Of(history[origin].Point, ref change)) { ForkOf = origin };
    }

    /// <inheritdoc/>
    public int Milestone(int trial, int reached)
        => (int)Math.Min(int.MaxValue, ((reached / _settings.Interval) + 1L) * _settings.Interval);

    /// <inheritdoc/>
    public TrialDecision Decide(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (!EndsInterval(trial))
        {
            return TrialDecision.Continue;
        }

        int population = _populationOf[trial.Number];
        return _populations[population].IsBad(trial.Number) ? TrialDecision.Stop
            : _recruiting.Count == 0 && _vacant.Count == 0 && !(_paused.Count > 0 && _paused.Min.CompareTo(new(population, trial.Reached, trial.Number)) < 0) ? TrialDecision.Continue
            : TrialDecision.Pause;
    }

    /// <inheritdoc/>
    public void OnStarted(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (trial.Number < _populationOf.Count)
        {
            _paused.Remove(TurnOf(trial));
            return;
        }

        if (trial.ForkOf is { } origin)
        {
            _populationOf.Add(_populationOf[origin]);
            _populations[_populationOf[origin]].AddFork(trial.Number);
        }
        else
        {
            _populationOf.Add(_recruiting.Count > 0 ? _recruiting.Min : _populations.Count);
            AddFounder(trial.Number);
        }

        Refresh(_populationOf[trial.Number]);
    }

    /// <inheritdoc/>
    public void OnReported(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (EndsInterval(trial))
        {
            _populations[_populationOf[trial.Number]].Score(trial.Number, RungValue.Of(trial, _goal));
        }
    }

    /// <inheritdoc/>
    public void OnPaused(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _paused.Add(TurnOf(trial));
    }

    /// <inheritdoc/>
    public void OnFinished(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (trial.State != TrialState.Interrupted)
        {
            int population = _populationOf[trial.Number];
            _populations[population].Remove(trial.Number, isReplaced: trial.State != TrialState.Completed);
            Refresh(population);
        }
    }

    /// <summary>The trials from which a new one can be forked: good ones of the oldest population that has a place for it.</summary>
    private int[] Origins(TrialHistory history)
        => _vacant.Select(population => _populations[population].Good.Where(trial => history[trial].Reached < _max && !(history[trial].Checkpoint?.Resource >= _max)).ToArray())
            .FirstOrDefault(origins => origins.Length > 0) ?? [];

    private bool EndsInterval(Trial trial)
    {
        int before = trial.Measurements.Count > 1 ? trial.Measurements[^2].Resource : trial.ForkedAt < trial.Reached ? trial.ForkedAt : 0;
        return trial.Reached / _settings.Interval > before / _settings.Interval;
    }

    private void AddFounder(int trial)
    {
        if (_populationOf[trial] == _populations.Count)
        {
            _populations.Add(new(_settings));
        }

        _populations[_populationOf[trial]].AddFounder(trial);
    }

    private void Refresh(int population)
    {
        _ = _populations[population].OpenPlaces > 0 ? _recruiting.Add(population) : _recruiting.Remove(population);
        _ = _populations[population].Vacancies > 0 ? _vacant.Add(population) : _vacant.Remove(population);
    }

    private Turn TurnOf(Trial trial) => new(_populationOf[trial.Number], trial.Reached, trial.Number);

    /// <summary>When a trial that was put aside goes on: of the oldest population first the one that is the farthest behind.</summary>
    private readonly record struct Turn(int Population, int Reached, int Trial) : IComparable<Turn>
    {
        public int CompareTo(Turn other)
            => Population != other.Population ? Population.CompareTo(other.Population)
                : Reached != other.Reached ? Reached.CompareTo(other.Reached)
                : Trial.CompareTo(other.Trial);
    }
}
