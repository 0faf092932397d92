namespace HpoAttributes;

/// <summary>Chooses what a free worker does, among going on with a trial that was put aside and starting a new one.</summary>
internal sealed class ThawChooser
{
    private const int MaxCentres = 3;
    private const double LeastHandicap = 1;
    private const double HandicapPower = 3;

    private readonly CurveModel _model;
    private readonly int[] _levels;
    private readonly long _seed;
    private readonly ThawPool _pool;
    private readonly TriedPoints _tried;

    public ThawChooser(ModelSpace space, CurveModel model, int[] levels, long seed)
    {
        (_model, _levels, _seed) = (model, levels, seed);
        _pool = new(space, model, levels);
        _tried = new(space.Space);
    }

    /// <summary>Chooses.</summary>
    /// <param name="history">Every trial.</param>
    /// <param name="deciding">The number of a running trial that could be put aside now; -1 for none.</param>
    /// <param name="mayStart">Whether a new trial may be started.</param>
    /// <returns>The choice; null where there is no model yet, or nothing to choose from.</returns>
    public ThawChoice? Choose(TrialHistory history, int deciding, bool mayStart)
    {
        _model.Update();
        if (_model.Process is not { } process)
        {
            return null;
        }

        int certain = process.Count;
        double target = Math.Min(_model.Best, Believe(process, history.Where(trial => trial.State is TrialState.Running or TrialState.Waiting && trial.Number != deciding)));
        var acquisition = new ThawAcquisition(process, _levels, target, Handicap(history));
        ThawCandidate[] candidates = [.. Candidates(history, deciding, mayStart, certain)];
        ThawCandidate? best = candidates.Length == 0 ? null : candidates.MaxBy(acquisition.Evaluate);
        ThawChoice? choice = best is not { } chosen ? null
            : chosen.IsNew ? new(null, chosen.Point, acquisition.LogImprovement(chosen), false)
            : new(chosen.Trial, null, acquisition.LogImprovement(chosen), !candidates.Any(candidate => candidate.IsNew));
        process.Shorten(certain);
        return choice;
    }

    private IEnumerable<ThawCandidate> Candidates(TrialHistory history, int deciding, bool mayStart, int certain)
    {
        IEnumerable<ThawCandidate> old = _pool.Old(history.Where(trial => CanGoOn(trial, deciding)), certain);
        if (!mayStart)
        {
            return old;
        }

        _tried.Follow(history);
        var random = new RandomStream(_seed, history.Count, RandomPurpose.Acquisition);
        return old.Concat(_pool.New(_model.BestPoints(MaxCentres), point => !_tried.Contains(point), ref random));
    }

    /// <summary>
    /// New configs are the best of many draws, and look better than they are. How much so the study shows itself: of all that it chose, the share that came to the middle
    /// rung is what their promise is worth. Its cube, since the share itself did not keep a model that takes curves for more certain than they are
    /// from starting thousands of trials for one unit of resource each.
    /// </summary>
    private double Handicap(TrialHistory history)
    {
        Trial[] chosen = [.. history.Skip(_model.FirstCount).Where(trial => trial.Reached >= _levels[0])];
        int continued = chosen.Count(trial => trial.Reached >= _levels[_levels.Length / 2]);
        return Math.Max(LeastHandicap, HandicapPower * Math.Log((1.0 + chosen.Length) / (1 + continued)));
    }

    private bool CanGoOn(Trial trial, int deciding)
        => (trial.State == TrialState.Paused || trial.Number == deciding) && trial.Reached >= _levels[0] && trial.Reached < _levels[^1];

    /// <summary>
    /// Takes the mean for what each running trial will have at its next rung (the Kriging believer of Ginsbourger, Le Riche and Carraro 2010), so that the next worker
    /// does something else.
    /// </summary>
    /// <returns>The smallest of them.</returns>
    private double Believe(CurveProcess process, IEnumerable<Trial> running)
    {
        double smallest = double.PositiveInfinity;
        foreach (Trial trial in running)
        {
            int rung = Math.Min(RungLevels.IndexOf(trial.Reached, _levels) + 1, _levels.Length - 1);
            double[] point = _model.PointOf(trial.Number);
            var covariances = new double[process.Count];
            process.Covariances(trial.Number, rung, process.Similarities(point), covariances);
            double mean = process.Mean(covariances);
            if (process.TryAdd(point, new(trial.Number, rung, mean), isBelief: true))
            {
                smallest = Math.Min(smallest, mean);
            }
        }

        return smallest;
    }
}
