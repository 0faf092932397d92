namespace HpoAttributes;

/// <summary>Fills the covariance matrix of a model's points.</summary>
internal static class CovarianceRows
{
    /// <summary>Writes the lower triangle of the covariance, noise included, and of its derivative with respect to the squared distance.</summary>
    public static void Fill(ModelInputs inputs, KernelParameters parameters, double[][] warped, double[] covariance, double[] slopes)
    {
        int count = inputs.Count;
        double scale = parameters.Scale;
        var point = new double[warped.Length];
        for (int i = 0; i < count; i++)
        {
            for (int k = 0; k < point.Length; k++)
            {
                point[k] = warped[k][i];
            }

            Span<double> row = covariance.AsSpan(i * count, count);
            inputs.Distances(parameters, warped, point, row[..i]);
            FromDistances(scale, row[..i], slopes.AsSpan(i * count, i));
            row[i] = scale + parameters.Noise;
        }
    }

    /// <summary>Turns squared distances into covariances in place, and writes their derivatives.</summary>
    public static void FromDistances(double scale, Span<double> distances, Span<double> slopes)
    {
        for (int j = 0; j < distances.Length; j++)
        {
            (double value, double slope) = Matern52.At(distances[j]);
            distances[j] = scale * value;
            slopes[j] = scale * slope;
        }
    }
}
