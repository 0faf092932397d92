namespace HpoAttributes;

/// <summary>
/// How well parameters explain points of curves: the logarithm of their posterior density up to a constant, negated, with its gradient
/// (Rasmussen and Williams 2006, equations 5.8 and 5.9, plus <see cref="CurvePriors"/>).
/// </summary>
internal sealed class CurveLikelihood
{
    private readonly ModelSpace _space;
    private readonly CurvePriors _priors;
    private readonly double[] _rungs;
    private readonly double[][] _points;
    private readonly CurveObservation[] _observations;
    private readonly double[] _values;
    private readonly double[] _covariance;
    private readonly double[] _similarities;
    private readonly double[] _slopes;

    /// <param name="space">The space.</param>
    /// <param name="priors">The priors.</param>
    /// <param name="rungs">The resource of each rung, the first one's being 1.</param>
    /// <param name="points">The snapped point of each observation's trial.</param>
    /// <param name="observations">The observations, their values transformed.</param>
    public CurveLikelihood(ModelSpace space, CurvePriors priors, double[] rungs, double[][] points, CurveObservation[] observations)
    {
        (_space, _priors, _rungs, _points, _observations) = (space, priors, rungs, points, observations);
        _values = Array.ConvertAll(observations, observation => observation.Value);
        _covariance = new double[points.Length * points.Length];
        _similarities = new double[_covariance.Length];
        _slopes = new double[_covariance.Length];
    }

    /// <summary>The negated logarithm at the parameters of these logarithms; infinite where their covariance is singular.</summary>
    public double Evaluate(ReadOnlySpan<double> logarithms, Span<double> gradient)
    {
        var parameters = new CurveParameters(logarithms.ToArray());
        gradient.Clear();
        var covariance = new CurveCovariance(parameters, _rungs);
        Fill(parameters, covariance);
        if (Cholesky.Of(_covariance, _points.Length) is not { } factor)
        {
            return double.PositiveInfinity;
        }

        ModelWeights weights = ModelWeights.Of(factor, _values);
        double logDensity = weights.LogLikelihood + _priors.LogDensity(logarithms, gradient);
        AddGradient(parameters, covariance, Sensitivity(factor, weights.Alpha), gradient);
        foreach (ref double slope in gradient)
        {
            slope = -slope;
        }

        return -logDensity;
    }

    private void Fill(CurveParameters parameters, CurveCovariance covariance)
    {
        int count = _points.Length;
        for (int i = 0; i < count; i++)
        {
            int row = i * count;
            for (int j = 0; j <= i; j++)
            {
                (_similarities[row + j], _slopes[row + j]) = Matern52.At(CurveCovariance.SquaredDistance(parameters, _space, _points[i], _points[j]));
            }

            covariance.Fill(_observations[i].Trial, _observations[i].Rung, _observations.AsSpan(0, i + 1), _similarities.AsSpan(row, i + 1), _covariance.AsSpan(row, i + 1));
            _covariance[row + i] += covariance.Noise;
        }
    }

    /// <summary>The likelihood's derivative with respect to each element of the covariance's lower triangle, both of a pair together.</summary>
    private static double[] Sensitivity(Cholesky factor, double[] alpha)
    {
        int count = alpha.Length;
        double[] sensitivity = factor.Inverse(factor.InverseFactor());
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double share = (alpha[i] * alpha[j]) - sensitivity[(i * count) + j];
                sensitivity[(i * count) + j] = i == j ? share / 2 : share;
            }
        }

        return sensitivity;
    }

    private void AddGradient(CurveParameters parameters, CurveCovariance covariance, double[] sensitivity, Span<double> gradient)
    {
        int count = _points.Length;
        var sums = new RungPairSums(_rungs.Length);
        Span<double> lengths = gradient[..^CurveParameters.Others];
        double byNoise = 0;
        for (int i = 0; i < count; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double share = sensitivity[(i * count) + j];
                double similarity = _similarities[(i * count) + j];
                int rung = _observations[i].Rung;
                int other = _observations[j].Rung;
                sums.Add(rung, other, share, similarity, _observations[i].Trial == _observations[j].Trial);
                AddLengths(_points[i], _points[j], -2 * share * covariance.ByConfig(rung, other) * _slopes[(i * count) + j], parameters, lengths);
            }

            byNoise += sensitivity[(i * count) + i];
        }

        sums.AddGradient(parameters, _rungs, gradient[^CurveParameters.Others..]);
        gradient[^(CurveParameters.Others - CurveParameters.NoiseIndex)] += byNoise * parameters.Noise;
    }

    private void AddLengths(double[] left, double[] right, double factor, CurveParameters parameters, Span<double> lengths)
    {
        for (int k = 0; k < lengths.Length; k++)
        {
            lengths[k] += factor * parameters.InverseSquares[k] * ModelInputs.SquaredDifference(left[k], right[k], _space.IsNumeric(k));
        }
    }
}
