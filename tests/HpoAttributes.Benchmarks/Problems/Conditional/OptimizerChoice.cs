namespace HpoAttributes.Benchmarks;

/// <summary>SGD or Adam, each with parameters of its own, and a learning rate whose best value depends on them.</summary>
internal static class OptimizerChoice
{
    private const double Ceiling = 0.9;

    public static Evaluation Evaluate(double[] values)
    {
        if (values is not [var optimizer, var rate, var batch, var decay, var dropout, var momentum, var nesterov, var oneMinusBeta2, var epsilon])
        {
            throw new ArgumentException("nine values are needed", nameof(values));
        }

        double logRate = Math.Log10(rate);
        double logBatch = Math.Log2(batch / 64);
        double error = (0.004 * Square(Math.Log10(decay) + 4)) + (0.15 * Square(dropout - 0.25)) + (0.006 * Math.Abs(logBatch))
            + (0.003 * (1 - Math.Cos(4 * logRate)))
            + (optimizer == 0 ? Sgd(logRate, logBatch, momentum, isNesterov: nesterov == 0) : Adam(logRate, logBatch, oneMinusBeta2, epsilon));
        return new(Ceiling * Math.Tanh(error / Ceiling));
    }

    private static double Sgd(double logRate, double logBatch, double momentum, bool isNesterov)
    {
        double excess = logRate - Math.Log10(1 - momentum) + 0.5 - (0.15 * logBatch);
        return 0.080 + (0.02 * Square(excess)) + (0.25 * Math.Max(0, excess - 0.8)) + (0.05 * Square(momentum - 0.9)) + (isNesterov ? 0 : 0.003);
    }

    private static double Adam(double logRate, double logBatch, double oneMinusBeta2, double epsilon)
    {
        double excess = logRate + 2.8 - (0.075 * logBatch);
        return 0.084 + (0.025 * Square(excess)) + (0.4 * Math.Max(0, excess - 0.7))
            + (0.006 * Square(Math.Log10(oneMinusBeta2) + 2.3)) + (0.002 * Square(Math.Max(0, Math.Log10(epsilon) + 7)));
    }

    private static double Square(double number) => number * number;
}
