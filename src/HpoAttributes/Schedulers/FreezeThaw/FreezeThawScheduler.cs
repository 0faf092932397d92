namespace HpoAttributes;

/// <summary>
/// Freeze-thaw Bayesian optimisation (Swersky, Snoek and Adams 2014): one Gaussian process models the learning curves of all configs, and whenever a trial comes to a rung it
/// says what is most promising now: going on with this one, thawing one that was put aside, or starting a new config.
/// </summary>
/// <remarks>
/// <para>
/// The covariance of two points of curves, of configs x and x' at resources r and r', is 1 + m(x, x') (level + fall δ(r, r') + bend μ(r, r')) + common fall δ(r, r'), and
/// for one trial another bend of its own: m and μ are Matérn 5/2, in the coordinates and in the logarithm of the resource; δ is the mixture of exponentials of Swersky et al.
/// (their equation 6), the common fall as in MOBSTER (Klein et al. 2020). Its parameters are fitted again whenever there is a quarter more to learn from; values are
/// transformed towards a normal distribution first (Cowen-Rivers et al. 2022).
/// </para>
/// <para>
/// What is most promising has the largest expected improvement on the best value so far at any later rung, divided by the square root of the resource that it takes to get
/// there. New configs are the best of many draws, and look better than they are: they have to be at least e times as promising as what was begun, and n³ times where only one in n of
/// those before them came to the middle rung. Trials that run count as if they had come to their next rung with what the model expects (Ginsbourger, Le Riche and Carraro 2010).
/// </para>
/// <para>
/// Initial configs, and the others before there are 1 + d results, but from 5 to 10, come from the searcher, and so do configs where no new one is found; all of the first trials are put
/// aside at the first rung. Once no trial may be started, what was put aside goes on only where it is expected to improve on the best value by a hundredth of the values' deviation; one trial at
/// least is run to the end. A failed trial counts as the worst result so far, and so does what breaks an outcome constraint. The same seed and history give the same decisions on one operating system, architecture and runtime.
/// </para>
/// </remarks>
public sealed class FreezeThawScheduler : IScheduler
{
    /// <summary>By how much each rung has more resource than the one below, unless said otherwise.</summary>
    internal const double DefaultEta = 2;

    // Where values have variance 1.
    private static readonly double LeastImprovement = Math.Log(1e-2);

    private readonly ISearcher _searcher;
    private readonly Goal _goal;
    private readonly int _trials;
    private readonly int[] _levels;
    private readonly ModelSpace _space;
    private readonly CurveModel _model;
    private readonly ThawChooser _chooser;
    private readonly HashSet<int> _failed = [];
    private int _facts;
    private int _initial = int.MaxValue;
    private (int Facts, int Deciding, bool MayStart, ThawChoice? Choice)? _last;

    /// <summary>Creates the scheduler.</summary>
    /// <param name="searcher">Where the first configs come from.</param>
    /// <param name="resource">The least and the most resource of a trial: the first rung and the last.</param>
    /// <param name="eta">By how much each rung has more resource than the one below. Above 1; 2 by default.</param>
    /// <param name="goal">Whether values are minimised, as by default.</param>
    /// <param name="seed">The study's seed; 0 by default.</param>
    /// <param name="trials">How many trials the study may run: once all have begun, none is put aside for a new one. As many as it likes by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public FreezeThawScheduler(ISearcher searcher, ResourceRange resource, double eta = DefaultEta, Goal goal = Goal.Minimize, long seed = 0, int trials = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(searcher);
        HalvingSettings.Require(eta);
        _searcher = searcher;
        _goal = goal;
        _trials = trials;
        _levels = RungLevels.Of(resource, eta);
        _space = new(searcher.Space);
        _model = new(_space, _levels);
        _chooser = new(_space, _model, _levels, seed);
    }

    /// <inheritdoc/>
    public ConfigSpace Space => _searcher.Space;

    /// <inheritdoc/>
    public int? Promote(TrialHistory history, bool mayStart)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (mayStart && Given(history) is not null)
        {
            return null;
        }

        ThawChoice? choice = Choice(history, deciding: -1, mayStart);
        return mayStart && choice is { IsAlone: false } ? choice.Trial
            : mayStart && choice is null && _searcher.Suggest(history.Count, history) is not null ? null
            : LastToGoOn(choice, history);
    }

    /// <inheritdoc/>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Given(history) ?? Choice(history, deciding: -1, mayStart: true) switch
        {
            { Point: { } point } => new(point),
            { IsAlone: false } => null,

            // The searcher knows whether there is anything left to try, and what becomes of what was tried.
            _ => _searcher.Suggest(trial, history),
        };
    }

    /// <inheritdoc/>
    public int Milestone(int trial, int reached) => RungLevels.Above(reached, _levels);

    /// <inheritdoc/>
    public TrialDecision Decide(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(history);
        return RungLevels.HitBy(trial, _levels) is null || Choice(history, trial.Number, history.Count < _trials)?.Trial == trial.Number ? TrialDecision.Continue : TrialDecision.Pause;
    }

    /// <inheritdoc/>
    public void OnStarted(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _facts++;
        _model.Add(trial);
    }

    /// <inheritdoc/>
    public void OnReported(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _facts++;
        if (RungLevels.HitBy(trial, _levels) is { } rung)
        {
            _model.Add(new CurveObservation(trial.Number, rung, CostOf(trial.Measurements[^1])), counts: trial.IsFeasible);
        }
    }

    /// <inheritdoc/>
    public void OnFinished(Trial trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _facts++;
        if (trial.State == TrialState.Failed && _failed.Add(trial.Number))
        {
            int rung = Math.Min(RungLevels.IndexOf(trial.Reached, _levels) + 1, _levels.Length - 1);
            _model.Add(new CurveObservation(trial.Number, rung, double.NaN), counts: false);
        }
    }

    /// <summary>
    /// With nothing left to start, what was put aside goes on while it is expected to improve on the best value by more than a trifle; before any trial has had the most
    /// resource, the most promising one in any case.
    /// </summary>
    private int? LastToGoOn(ThawChoice? choice, TrialHistory history)
        => choice is { LogImprovement: var improvement } && improvement >= LeastImprovement ? choice.Trial
            : history.Any(IsCompleteOrOnItsWay) ? null
            : choice is not null ? choice.Trial
            : BestOfTheFarthest(history);

    private int? BestOfTheFarthest(TrialHistory history)
        => history.Where(trial => trial.State == TrialState.Paused).OrderByDescending(trial => trial.Reached).ThenByDescending(trial => trial.IsFeasible).ThenBy(trial => CostOf(trial.Measurements[^1]))
            .FirstOrDefault()?.Number;

    private double CostOf(Measurement measurement) => _goal == Goal.Minimize ? measurement.Values[0] : -measurement.Values[0];

    private static bool IsCompleteOrOnItsWay(Trial trial) => trial.State is TrialState.Completed or TrialState.Running or TrialState.Waiting;

    /// <summary>The config that the user wants next; null once they are used up. Searchers give all of them before any of their own.</summary>
    private Suggestion? Given(TrialHistory history)
    {
        if (history.Count >= _initial)
        {
            return null;
        }

        if (_searcher.Suggest(history.Count, history) is { Config: not null } given)
        {
            return given;
        }

        _initial = history.Count;
        return null;
    }

    /// <summary>
    /// The choice after the facts so far. What was chosen when a trial was decided on holds on once that one has been put aside; not while it runs on, since another
    /// worker cannot have it.
    /// </summary>
    private ThawChoice? Choice(TrialHistory history, int deciding, bool mayStart)
    {
        if (_last is not { } last || last.Facts != _facts || last.MayStart != mayStart || !HoldsFor(last.Deciding, deciding, history))
        {
            _last = last = (_facts, deciding, mayStart, _chooser.Choose(history, deciding, mayStart));
        }

        return last.Choice;
    }

    private static bool HoldsFor(int decided, int deciding, TrialHistory history)
        => decided == deciding || (deciding < 0 && history[decided].State == TrialState.Paused);
}
