namespace HpoAttributes;

/// <summary>
/// What results say of the points between them: a normal distribution at every point (Rasmussen and Williams 2006, equations 2.25 and 2.26). The covariance is
/// Matérn 5/2 with a length-scale for each dimension; numbers are warped first.
/// </summary>
/// <remarks>Keeps what the last prediction was made of, for its gradient: one thread at a time.</remarks>
internal sealed class GaussianProcess
{
    // Keeps the logarithm of a standard deviation finite at a point that is known exactly.
    private const double MinVariance = 1e-12;

    private readonly ModelSpace _space;
    private readonly KernelParameters _parameters;
    private readonly ModelInputs _inputs;
    private readonly double[] _values;
    private readonly ModelWeights _weights;
    private readonly double[] _inverseFactor;
    private readonly double[][] _warped;
    private readonly double _scale;
    private readonly double[] _warpedPoint;
    private readonly double[] _covariances;
    private readonly double[] _slopes;
    private readonly double[] _whitened;

    private GaussianProcess(ModelSpace space, KernelParameters parameters, ModelInputs inputs, double[] values, double[][] warped, Cholesky factor)
    {
        _space = space;
        _parameters = parameters;
        _inputs = inputs;
        _values = values;
        _warped = warped;
        _scale = parameters.Scale;
        _weights = ModelWeights.Of(factor, values);
        _inverseFactor = factor.InverseFactor();
        _warpedPoint = new double[space.Count];
        _covariances = new double[inputs.Count];
        _slopes = new double[inputs.Count];
        _whitened = new double[inputs.Count];
    }

    /// <summary>The model of given parameters.</summary>
    /// <param name="space">The space.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="points">Snapped points.</param>
    /// <param name="values">A value for each.</param>
    /// <param name="exact">How many of the values, the last ones, are without noise.</param>
    /// <returns>The model; null where its covariance is singular.</returns>
    public static GaussianProcess? Of(ModelSpace space, KernelParameters parameters, IReadOnlyList<double[]> points, double[] values, int exact = 0)
    {
        var inputs = new ModelInputs(space, points);
        double[][] warped = inputs.Warped(parameters);
        var covariance = new double[inputs.Count * inputs.Count];
        CovarianceRows.Fill(inputs, parameters, warped, covariance, new double[covariance.Length]);
        for (int i = inputs.Count - exact; i < inputs.Count; i++)
        {
            covariance[(i * inputs.Count) + i] -= parameters.Noise;
        }

        return Cholesky.Of(covariance, inputs.Count) is { } factor ? new(space, parameters, inputs, values, warped, factor) : null;
    }

    /// <summary>The mean, without noise, at the point of a value that the model was given.</summary>
    public double MeanAt(int index) => _values[index] - (_parameters.Noise * _weights.Alpha[index]);

    /// <summary>Mean and variance, without noise, at a point.</summary>
    public (double Mean, double Variance) Predict(ReadOnlySpan<double> point)
    {
        for (int i = 0; i < point.Length; i++)
        {
            _warpedPoint[i] = _space.IsNumeric(i) ? ModelInputs.Warp(_parameters, i, point[i]) : point[i];
        }

        _inputs.Distances(_parameters, _warped, _warpedPoint, _covariances);
        CovarianceRows.FromDistances(_scale, _covariances, _slopes);
        int count = _inputs.Count;
        for (int i = 0; i < count; i++)
        {
            _whitened[i] = Vectors.Dot(_inverseFactor.AsSpan(i * count, i + 1), _covariances.AsSpan(0, i + 1));
        }

        double variance = _scale - Vectors.Dot(_whitened, _whitened);
        return (Vectors.Dot(_covariances, _weights.Alpha), Math.Max(variance, MinVariance));
    }

    /// <summary>Adds the gradient of a function of mean and variance at the point that was last predicted; nothing for names and inactive coordinates.</summary>
    /// <param name="point">That point.</param>
    /// <param name="byMean">The function's derivative with respect to the mean.</param>
    /// <param name="byVariance">With respect to the variance.</param>
    /// <param name="gradient">Where to add.</param>
    public void AddGradient(ReadOnlySpan<double> point, double byMean, double byVariance, Span<double> gradient)
    {
        double[] pulls = Pulls(byMean, byVariance);
        for (int i = 0; i < point.Length; i++)
        {
            if (_space.IsNumeric(i) && !double.IsNaN(point[i]))
            {
                double slope = Kumaraswamy.Slope(point[i], _parameters.A[i], _parameters.B[i]);
                gradient[i] += 2 * _parameters.InverseSquares[i] * slope * Pull(pulls, _warped[i], _warpedPoint[i]);
            }
        }
    }

    /// <summary>The function's derivative with respect to the squared distance from each of the model's points.</summary>
    private double[] Pulls(double byMean, double byVariance)
    {
        int count = _inputs.Count;
        var pulls = new double[count];
        for (int i = 0; i < count; i++)
        {
            Vectors.AddScaled(-2 * byVariance * _whitened[i], _inverseFactor.AsSpan(i * count, i + 1), pulls.AsSpan(0, i + 1));
        }

        Vectors.AddScaled(byMean, _weights.Alpha, pulls);
        for (int i = 0; i < count; i++)
        {
            pulls[i] *= _slopes[i];
        }

        return pulls;
    }

    private static double Pull(double[] pulls, double[] column, double x)
    {
        double sum = 0;
        for (int j = 0; j < pulls.Length; j++)
        {
            double difference = x - column[j];
            sum += double.IsNaN(difference) ? 0 : pulls[j] * difference;
        }

        return sum;
    }
}
