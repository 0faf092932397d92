namespace HpoAttributes;

/// <summary>
/// How well parameters explain results: the logarithm of their posterior density up to a constant, negated, with its gradient
/// (Rasmussen and Williams 2006, equations 5.8 and 5.9, plus <see cref="KernelPriors"/>).
/// </summary>
internal sealed class MarginalLikelihood(ModelSpace space, KernelPriors priors, ModelInputs inputs, double[] values)
{
    private readonly int _count = inputs.Count;
    private readonly double[] _covariance = new double[inputs.Count * inputs.Count];
    private readonly double[] _slopes = new double[inputs.Count * inputs.Count];
    private readonly double[] _coordinateGradient = new double[inputs.Count];

    /// <summary>The negated logarithm at the parameters of these logarithms; infinite where their covariance is singular.</summary>
    public double Evaluate(ReadOnlySpan<double> logarithms, Span<double> gradient)
    {
        var parameters = new KernelParameters(space, logarithms.ToArray());
        double[][] warped = inputs.Warped(parameters);
        CovarianceRows.Fill(inputs, parameters, warped, _covariance, _slopes);
        gradient.Clear();
        if (Cholesky.Of(_covariance, _count) is not { } factor)
        {
            return double.PositiveInfinity;
        }

        ModelWeights weights = ModelWeights.Of(factor, values);
        double logDensity = weights.LogLikelihood + priors.LogDensity(logarithms, gradient);
        AddGradient(parameters, warped, factor, weights.Alpha, gradient);
        foreach (ref double slope in gradient)
        {
            slope = -slope;
        }

        return -logDensity;
    }

    private void AddGradient(KernelParameters parameters, double[][] warped, Cholesky factor, double[] alpha, Span<double> gradient)
    {
        double[] sensitivity = factor.Inverse(factor.InverseFactor());
        AddScaleAndNoise(parameters, sensitivity, alpha, gradient);
        int exponent = KernelParameters.FirstExponent(space.Count);
        for (int i = 0; i < space.Count; i++)
        {
            if (space.IsNumeric(i))
            {
                gradient[i] += NumericByLength(warped[i], parameters.InverseSquares[i], sensitivity);
                AddExponents(i, parameters, gradient.Slice(exponent, 2));
                exponent += 2;
            }
            else
            {
                gradient[i] += NamesByLength(warped[i], parameters.InverseSquares[i], sensitivity);
            }
        }
    }

    /// <summary>Turns the inverse into the likelihood's derivative with respect to each squared distance, and adds what concerns scale and noise on the way.</summary>
    private void AddScaleAndNoise(KernelParameters parameters, double[] sensitivity, double[] alpha, Span<double> gradient)
    {
        double byCovariance = 0;
        double trace = 0;
        for (int i = 0; i < _count; i++)
        {
            int row = i * _count;
            for (int j = 0; j < i; j++)
            {
                double share = (alpha[i] * alpha[j]) - sensitivity[row + j];
                byCovariance += share * _covariance[row + j];
                sensitivity[row + j] = share * _slopes[row + j];
            }

            trace += (alpha[i] * alpha[i]) - sensitivity[row + i];
        }

        gradient[KernelParameters.ScaleIndex(space.Count)] += byCovariance + (trace * parameters.Scale / 2);
        gradient[KernelParameters.NoiseIndex(space.Count)] += trace * parameters.Noise / 2;
    }

    /// <summary>The derivative with respect to the logarithm of a length-scale; leaves those with respect to the warped coordinates behind.</summary>
    private double NumericByLength(double[] column, double weight, double[] sensitivity)
    {
        double sum = 0;
        Array.Clear(_coordinateGradient);
        for (int i = 0; i < _count; i++)
        {
            double x = column[i];
            double own = 0;
            ReadOnlySpan<double> row = sensitivity.AsSpan(i * _count, i);
            for (int j = 0; j < row.Length; j++)
            {
                double difference = x - column[j];
                if (double.IsNaN(difference))
                {
                    sum += row[j] * ModelInputs.SquaredDifference(x, column[j], isNumeric: true);
                    continue;
                }

                double pull = row[j] * difference;
                sum += pull * difference;
                own += pull;
                _coordinateGradient[j] -= pull;
            }

            _coordinateGradient[i] += own;
        }

        Scale(_coordinateGradient, 2 * weight);
        return -2 * weight * sum;
    }

    private double NamesByLength(double[] column, double weight, double[] sensitivity)
    {
        double sum = 0;
        for (int i = 0; i < _count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                sum += sensitivity[(i * _count) + j] * ModelInputs.SquaredDifference(column[i], column[j], isNumeric: false);
            }
        }

        return -2 * weight * sum;
    }

    private void AddExponents(int dimension, KernelParameters parameters, Span<double> gradient)
    {
        ReadOnlySpan<double> column = inputs.Column(dimension);
        for (int i = 0; i < _count; i++)
        {
            if (!double.IsNaN(column[i]))
            {
                (_, double byA, double byB) = Kumaraswamy.WithSlopes(column[i], parameters.A[dimension], parameters.B[dimension]);
                gradient[0] += _coordinateGradient[i] * byA;
                gradient[1] += _coordinateGradient[i] * byB;
            }
        }
    }

    private static void Scale(double[] vector, double factor)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] *= factor;
        }
    }
}
