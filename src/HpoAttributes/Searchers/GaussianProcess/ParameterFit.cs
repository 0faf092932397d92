namespace HpoAttributes;

/// <summary>Finds the most probable parameters of a model.</summary>
internal sealed class ParameterFit(ModelSpace space)
{
    private const int MaxEvaluations = 40;

    private readonly KernelPriors _priors = new(space);

    /// <summary>The logarithms of the most probable parameters: by descent from those of an earlier fit or from the priors' start, whichever explain better.</summary>
    /// <param name="target">What to explain.</param>
    /// <param name="earlier">The result of an earlier fit; null for none.</param>
    public double[] Fit(ModelTarget target, double[]? earlier)
    {
        var likelihood = new MarginalLikelihood(space, _priors, new(space, target.Points), target.Values);
        double[] parameters = [.. Better(likelihood, _priors.Start, earlier)];
        var descent = new BoxLbfgs(_priors.Lower, _priors.Upper) { MaxEvaluations = MaxEvaluations, GradientTolerance = 1e-2, ValueTolerance = 1e-3 };
        descent.Minimize(likelihood.Evaluate, parameters);
        return parameters;
    }

    private static double[] Better(MarginalLikelihood likelihood, double[] start, double[]? earlier)
    {
        if (earlier is null)
        {
            return start;
        }

        var gradient = new double[start.Length];
        return likelihood.Evaluate(earlier, gradient) <= likelihood.Evaluate(start, gradient) ? earlier : start;
    }
}
