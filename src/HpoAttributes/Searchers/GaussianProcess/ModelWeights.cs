namespace HpoAttributes;

/// <summary>What a model makes of its values once its covariance is known. Their mean is taken to be 0, to which they are standardised.</summary>
/// <param name="Alpha">The weight of each value: the inverse covariance times the values.</param>
/// <param name="LogLikelihood">The logarithm of the values' density, up to a constant.</param>
internal sealed record ModelWeights(double[] Alpha, double LogLikelihood)
{
    public static ModelWeights Of(Cholesky factor, double[] values)
    {
        double[] alpha = [.. values];
        factor.Solve(alpha);
        return new(alpha, -(Vectors.Dot(values, alpha) + factor.LogDeterminant) / 2);
    }
}
