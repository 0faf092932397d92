namespace ConditionalSpace;

/// <summary>The probability of being inside, from every product of powers of x and y up to a degree.</summary>
internal sealed class LogisticRegression(int degree)
{
    private readonly double[] _features = new double[(degree + 1) * (degree + 2) / 2];

    /// <summary>One for each feature, the bias first.</summary>
    public double[] Weights { get; } = new double[(degree + 1) * (degree + 2) / 2];

    /// <summary>The mean gradient of the loss over some rows.</summary>
    public double[] Gradient(Points points, int start, int end, Penalty? penalty)
    {
        var gradient = new double[Weights.Length];
        for (int row = start; row < end; row++)
        {
            double error = Predict(points[row].X, points[row].Y) - (points[row].IsInside ? 1 : 0);
            for (int i = 0; i < gradient.Length; i++)
            {
                gradient[i] += error * _features[i] / (end - start);
            }
        }

        for (int i = penalty is { OnBias: true } ? 0 : 1; penalty is not null && i < gradient.Length; i++)
        {
            gradient[i] += penalty.L2 * Weights[i];
        }

        return gradient;
    }

    /// <summary>The mean of the negative logarithm of the probability that was given to what is so.</summary>
    public double Loss(Points points)
    {
        double sum = 0;
        for (int row = 0; row < points.Count; row++)
        {
            double inside = Predict(points[row].X, points[row].Y);
            sum -= Math.Log(Math.Max(points[row].IsInside ? inside : 1 - inside, 1e-12));
        }

        return sum / points.Count;
    }

    private double Predict(double x, double y)
    {
        double logit = 0;
        int feature = 0;
        for (int total = 0; total <= degree; total++)
        {
            for (int power = 0; power <= total; power++, feature++)
            {
                _features[feature] = Math.Pow(x, total - power) * Math.Pow(y, power);
                logit += Weights[feature] * _features[feature];
            }
        }

        return 1 / (1 + Math.Exp(-logit));
    }
}
