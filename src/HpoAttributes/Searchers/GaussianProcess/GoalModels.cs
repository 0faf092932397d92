namespace HpoAttributes;

/// <summary>The models of two or three goals, one each, and the acquisition that they make.</summary>
internal sealed class GoalModels
{
    /// <summary>With more goals the boxes of what is not dominated become too many.</summary>
    public const int MostGoals = 3;

    // Slightly worse than the worst of the front in each goal, by this share of the front's width there (Ishibuchi et al. 2018): its ends are improved on too.
    private const double ReferenceMargin = 0.1;

    private readonly ModelSpace _space;
    private readonly IReadOnlyList<Goal> _goals;
    private readonly int _limit;
    private readonly FittedModels[] _fitted;

    /// <param name="space">The space.</param>
    /// <param name="goals">The goals.</param>
    /// <param name="modelled">How many trials the models keep.</param>
    /// <param name="fitted">How many their parameters are fitted to.</param>
    public GoalModels(ModelSpace space, IReadOnlyList<Goal> goals, int modelled, int fitted)
    {
        _space = space;
        _goals = goals;
        _limit = modelled;
        _fitted = [.. goals.Select((_, goal) => new FittedModels(space, ended => GoalObservations.Of(space, ended, goals, fitted)?[goal]))];
    }

    /// <summary>Builds the models of a history.</summary>
    /// <param name="history">The history.</param>
    /// <param name="pending">Snapped points of the trials that have not ended.</param>
    /// <returns>The models; null where no trial completed or one is singular.</returns>
    public SuggestionModel? For(TrialHistory history, IReadOnlyList<double[]> pending)
    {
        if (GoalObservations.Of(_space, [.. history.Finished], _goals, _limit) is not { } observations)
        {
            return null;
        }

        FittedParameters[] fitted = [.. _fitted.Select(models => models.For(history))];
        return observations[0].IsFeasible.Contains(true)
            ? Of(observations, fitted, pending)
            : SuggestionModel.Of(_space, fitted[0], observations[0], pending);
    }

    private SuggestionModel? Of(Observations[] observations, FittedParameters[] fitted, IReadOnlyList<double[]> pending)
    {
        GaussianProcess?[] models = [.. observations.Zip(fitted, (known, parameters) => SuggestionModel.Believing(_space, parameters.Objective, known.Objective, pending))];
        return models.Contains(null) || SuggestionModel.ConstraintsOf(_space, fitted[0], observations[0], pending) is not { } constraints
            ? null
            : Of([.. models.OfType<GaussianProcess>()], constraints, observations[0], pending);
    }

    private static SuggestionModel Of(GaussianProcess[] models, List<GaussianProcess> constraints, Observations known, IReadOnlyList<double[]> pending)
    {
        int[] feasible = [.. Enumerable.Range(0, known.IsFeasible.Length).Where(i => known.IsFeasible[i])];
        double[][] means = [.. feasible.Select(i => Array.ConvertAll(models, model => model.MeanAt(i)))];
        double[][] believed = [.. pending.Where(point => constraints.TrueForAll(constraint => constraint.Predict(point).Mean <= 0))
            .Select(point => Array.ConvertAll(models, model => model.Predict(point).Mean))];
        List<double[]> front = Dominance.NotDominated([.. means, .. believed]);
        return new(
            new HypervolumeAcquisition(models, NotDominatedBoxes.Of(front, ReferenceOf(front, means)), new Acquisition(objective: null, best: 0, constraints)),
            [.. feasible.Where((_, i) => front.Contains(means[i])).Select(i => known.Objective.Points[i])]);
    }

    /// <summary>
    /// The worst of the front and a tenth of its width, or the worst feasible result where that is worse: a nearer one would shut out all that widens the front, and so what lies
    /// beyond a gap in it.
    /// </summary>
    private static double[] ReferenceOf(List<double[]> front, double[][] means)
    {
        var reference = new double[front[0].Length];
        for (int goal = 0; goal < reference.Length; goal++)
        {
            double worst = front.Max(vector => vector[goal]);
            double width = worst - front.Min(vector => vector[goal]);
            double worstResult = means.Max(vector => vector[goal]);
            double spread = worstResult - means.Min(vector => vector[goal]);

            // Results are standardised: a width of 1 where all are alike.
            reference[goal] = Math.Max(worst + (ReferenceMargin * (width > 0 ? width : spread > 0 ? spread : 1)), worstResult);
        }

        return reference;
    }
}
