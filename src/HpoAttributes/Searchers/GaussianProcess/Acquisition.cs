namespace HpoAttributes;

/// <summary>
/// How promising a point is: the logarithm of its expected improvement (Ament et al. 2023, equation 8) plus, for each outcome constraint, that of the
/// probability that it holds (Gardner et al. 2014, equation 5). Where no trial is feasible yet, the latter alone.
/// </summary>
/// <param name="objective">The model of the objective; null where no trial is feasible.</param>
/// <param name="best">The smallest mean of a feasible trial.</param>
/// <param name="constraints">A model of each outcome constraint, satisfied at 0 and below.</param>
internal sealed class Acquisition(GaussianProcess? objective, double best, IReadOnlyList<GaussianProcess> constraints) : IAcquisition
{
    /// <summary>The value at a point, the larger the better.</summary>
    public double Evaluate(ReadOnlySpan<double> point)
    {
        double sum = 0;
        if (objective is not null)
        {
            (double mean, double variance) = objective.Predict(point);
            double deviation = Math.Sqrt(variance);
            sum = StandardNormal.LogMeanExcess((best - mean) / deviation) + Math.Log(deviation);
        }

        foreach (GaussianProcess constraint in constraints)
        {
            (double mean, double variance) = constraint.Predict(point);
            sum += StandardNormal.LogBelow(-mean / Math.Sqrt(variance));
        }

        return double.IsNaN(sum) ? double.NegativeInfinity : sum;
    }

    /// <summary>The value at a point and its gradient; 0 for names and inactive coordinates.</summary>
    public double Evaluate(ReadOnlySpan<double> point, Span<double> gradient)
    {
        gradient.Clear();
        double sum = 0;
        if (objective is not null)
        {
            sum += LogImprovement(objective, point, gradient);
        }

        foreach (GaussianProcess constraint in constraints)
        {
            sum += LogFeasibility(constraint, point, gradient);
        }

        return sum;
    }

    private double LogImprovement(GaussianProcess model, ReadOnlySpan<double> point, Span<double> gradient)
    {
        (double mean, double variance) = model.Predict(point);
        double deviation = Math.Sqrt(variance);
        double z = (best - mean) / deviation;
        double logExcess = StandardNormal.LogMeanExcess(z);

        // The derivative of density(z) + z below(z) is below(z).
        double byZ = Math.Exp(StandardNormal.LogBelow(z) - logExcess);
        model.AddGradient(point, -byZ / deviation, (1 - (z * byZ)) / (2 * variance), gradient);
        return logExcess + Math.Log(deviation);
    }

    private static double LogFeasibility(GaussianProcess model, ReadOnlySpan<double> point, Span<double> gradient)
    {
        (double mean, double variance) = model.Predict(point);
        double deviation = Math.Sqrt(variance);
        double z = -mean / deviation;
        double logBelow = StandardNormal.LogBelow(z);
        double byZ = Math.Exp(StandardNormal.LogDensity(z) - logBelow);
        model.AddGradient(point, -byZ / deviation, -z * byZ / (2 * variance), gradient);
        return logBelow;
    }
}
