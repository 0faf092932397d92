namespace ConditionalSpace;

/// <summary>Takes the steps of an optimiser, and keeps what it remembers between them.</summary>
internal sealed class Descent(Optimizer optimizer, int count)
{
    private const double SecondBeta = 0.999;
    private const double Epsilon = 1e-8;

    private readonly double[] _first = new double[count];
    private readonly double[] _second = new double[count];
    private int _steps;

    public void Step(double[] weights, double[] gradient)
    {
        _steps++;
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] -= optimizer switch
            {
                Optimizer.Sgd { Momentum: { } momentum } sgd => sgd.LearningRate * WithMomentum(momentum, gradient[i], i),
                Optimizer.Sgd sgd => sgd.LearningRate * gradient[i],
                Optimizer.Adam adam => adam.LearningRate * Scaled(adam.Beta, gradient[i], i),
                _ => throw new InvalidOperationException($"there is no {optimizer}"),
            };
        }
    }

    private double WithMomentum(Momentum momentum, double gradient, int i)
    {
        _first[i] = (momentum.Decay * _first[i]) + gradient;
        return momentum.IsNesterov ? gradient + (momentum.Decay * _first[i]) : _first[i];
    }

    private double Scaled(double beta, double gradient, int i)
    {
        _first[i] = (beta * _first[i]) + ((1 - beta) * gradient);
        _second[i] = (SecondBeta * _second[i]) + ((1 - SecondBeta) * gradient * gradient);
        double mean = _first[i] / (1 - Math.Pow(beta, _steps));
        double square = _second[i] / (1 - Math.Pow(SecondBeta, _steps));
        return mean / (Math.Sqrt(square) + Epsilon);
    }
}
