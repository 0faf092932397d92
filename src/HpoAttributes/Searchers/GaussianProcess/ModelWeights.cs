namespace HpoAttributes;

/// <summary>What a model makes of its values once its covariance is known: the most probable constant mean, prior N(0, 1), and the weight of each value.</summary>
/// <param name="Mean">The mean that the model returns to far from every point.</param>
/// <param name="Alpha">The inverse covariance times the values less the mean.</param>
/// <param name="LogLikelihood">The logarithm of the values' density and of the mean's, up to a constant.</param>
internal sealed record ModelWeights(double Mean, double[] Alpha, double LogLikelihood)
{
    public static ModelWeights Of(Cholesky factor, double[] values)
    {
        var ones = new double[values.Length];
        Array.Fill(ones, 1);
        factor.Solve(ones);
        double mean = Vectors.Dot(ones, values) / (ones.Sum() + 1);
        double[] residuals = Array.ConvertAll(values, value => value - mean);
        double[] alpha = [.. residuals];
        factor.Solve(alpha);
        double logLikelihood = -(Vectors.Dot(residuals, alpha) + factor.LogDeterminant + (mean * mean)) / 2;
        return new(mean, alpha, logLikelihood);
    }
}
