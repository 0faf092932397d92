namespace HpoAttributes;

/// <summary>The parameters of the models of one moment, as logarithms.</summary>
/// <param name="Objective">Those of the objective's model; null before the first fit.</param>
/// <param name="Constraints">Those of each outcome constraint's model.</param>
internal sealed record FittedParameters(double[]? Objective, IReadOnlyDictionary<string, double[]> Constraints)
{
    /// <summary>Nothing fitted yet.</summary>
    public static FittedParameters None { get; } = new(null, new Dictionary<string, double[]>());

    /// <summary>Fits again, from these.</summary>
    public FittedParameters Renewed(ParameterFit fit, Observations observations)
    {
        var constraints = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach ((string name, ModelTarget target) in observations.Constraints)
        {
            constraints[name] = fit.Fit(target, Constraints.GetValueOrDefault(name));
        }

        return new(fit.Fit(observations.Objective, Objective), constraints);
    }
}
