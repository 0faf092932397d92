namespace HpoAttributes;

/// <summary>Finds the most probable parameters of a model.</summary>
internal sealed class ParameterFit(ModelSpace space)
{
    private const int MaxEvaluations = 40;

    // Two exponents a dimension are too many to tell apart from fewer results.
    private const int ResultsToWarp = 10;

    // Of values of variance 1.
    private const double MuchNoise = 0.1;

    private readonly KernelPriors _priors = new(space);

    /// <summary>
    /// The logarithms of the most probable parameters: by descent from those of an earlier fit or from the priors' start, whichever explain better, and from
    /// a start with much noise, since the likelihood often has an optimum for either reading of ragged results, as a landscape or as noise over a smooth one
    /// (Rasmussen and Williams 2006, figure 5.5). Warping is fitted where there are ten results a dimension, which a fit to 200 at most has for up to 20.
    /// </summary>
    /// <param name="target">What to explain.</param>
    /// <param name="earlier">The result of an earlier fit; null for none.</param>
    public double[] Fit(ModelTarget target, double[]? earlier)
    {
        var likelihood = new MarginalLikelihood(space, _priors, new(space, target.Points), target.Values);
        BoxLbfgs descent = Descent(target.Values.Length >= ResultsToWarp * space.Count);
        double[] smooth = [.. Better(likelihood, _priors.Start, earlier)];
        double[] noisy = [.. _priors.Start];
        noisy[KernelParameters.NoiseIndex(space.Count)] = Math.Log(MuchNoise);
        return descent.Minimize(likelihood.Evaluate, smooth) <= descent.Minimize(likelihood.Evaluate, noisy) ? smooth : noisy;
    }

    private BoxLbfgs Descent(bool warps)
    {
        double[] lower = [.. _priors.Lower];
        double[] upper = [.. _priors.Upper];
        if (!warps)
        {
            lower.AsSpan(KernelParameters.FirstExponent(space.Count)).Clear();
            upper.AsSpan(KernelParameters.FirstExponent(space.Count)).Clear();
        }

        return new(lower, upper) { MaxEvaluations = MaxEvaluations, GradientTolerance = 1e-2, ValueTolerance = 1e-3 };
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
