namespace HpoAttributes;

/// <summary>Everything that one suggestion is made from: the models of the trials that have ended, and what they believe of those that have not.</summary>
internal sealed class SuggestionModel
{
    private const int MaxCentres = 3;

    public SuggestionModel(IAcquisition acquisition, IReadOnlyList<double[]> centres)
    {
        Acquisition = acquisition;
        Centres = centres;
    }

    /// <summary>How promising a point is.</summary>
    public IAcquisition Acquisition { get; }

    /// <summary>The points of the best trials, the best one first.</summary>
    public IReadOnlyList<double[]> Centres { get; }

    /// <summary>Builds the models.</summary>
    /// <param name="space">The space.</param>
    /// <param name="fitted">Their parameters.</param>
    /// <param name="observations">What they are built from.</param>
    /// <param name="pending">Snapped points of the trials that have not ended.</param>
    /// <returns>The models; null where one is singular.</returns>
    public static SuggestionModel? Of(ModelSpace space, FittedParameters fitted, Observations observations, IReadOnlyList<double[]> pending)
    {
        if (ConstraintsOf(space, fitted, observations, pending) is not { } constraints)
        {
            return null;
        }

        if (!observations.IsFeasible.Contains(true))
        {
            var feasibility = new Acquisition(objective: null, best: 0, constraints);
            return new(feasibility, Centre(observations.Objective.Points.OrderByDescending(point => feasibility.Evaluate(point))));
        }

        if (Believing(space, fitted.Objective, observations.Objective, pending) is not { } objective)
        {
            return null;
        }

        int[] feasible = [.. Enumerable.Range(0, observations.IsFeasible.Length).Where(i => observations.IsFeasible[i]).OrderBy(objective.MeanAt)];
        return new(
            new Acquisition(objective, Math.Min(objective.MeanAt(feasible[0]), BestBelieved(objective, constraints, pending)), constraints),
            Centre(feasible.Select(i => observations.Objective.Points[i])));
    }

    /// <summary>The models of the outcome constraints; null where one is singular.</summary>
    public static List<GaussianProcess>? ConstraintsOf(ModelSpace space, FittedParameters fitted, Observations observations, IReadOnlyList<double[]> pending)
    {
        var constraints = new List<GaussianProcess>();
        foreach ((string name, ModelTarget target) in observations.Constraints)
        {
            if (Believing(space, fitted.Constraints.GetValueOrDefault(name), target, pending) is not { } constraint)
            {
                return null;
            }

            constraints.Add(constraint);
        }

        return constraints;
    }

    /// <summary>
    /// The model that takes its own mean for the result of each pending trial (the Kriging believer of Ginsbourger, Le Riche and Carraro 2010): there it is
    /// sure already, noise or not, so that the next worker gets another point.
    /// </summary>
    /// <param name="space">The space.</param>
    /// <param name="logarithms">The parameters' logarithms; null for the priors' start.</param>
    /// <param name="target">What is known.</param>
    /// <param name="pending">Snapped points of the trials that have not ended.</param>
    /// <returns>The model; null where it is singular.</returns>
    public static GaussianProcess? Believing(ModelSpace space, double[]? logarithms, ModelTarget target, IReadOnlyList<double[]> pending)
    {
        var parameters = new KernelParameters(space, logarithms ?? new KernelPriors(space).Start);
        GaussianProcess? known = GaussianProcess.Of(space, parameters, target.Points, target.Values);
        return known is null || pending.Count == 0
            ? known
            : GaussianProcess.Of(space, parameters, [.. target.Points, .. pending], [.. target.Values, .. pending.Select(point => known.Predict(point).Mean)], exact: pending.Count);
    }

    /// <summary>The smallest mean of a pending trial that is believed to be feasible: what the next one has to improve on, or it would go beside it.</summary>
    private static double BestBelieved(GaussianProcess objective, List<GaussianProcess> constraints, IReadOnlyList<double[]> pending)
        => pending.Where(point => constraints.TrueForAll(constraint => constraint.Predict(point).Mean <= 0))
            .Select(point => objective.Predict(point).Mean)
            .DefaultIfEmpty(double.PositiveInfinity)
            .Min();

    private static double[][] Centre(IEnumerable<double[]> best) => [.. best.Take(MaxCentres)];
}
