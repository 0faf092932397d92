namespace HpoAttributes;

/// <summary>
/// How promising a point is for several goals: the logarithm of the expected growth of the dominated volume (Daulton, Balandat and Bakshy 2020, section 3; in
/// logarithms as in Ament et al. 2023) plus that of the probability that the outcome constraints hold. Exact: goals are independent, so that the growth is a sum over boxes of
/// products over goals (Emmerich, Deutz and Klinkenberg 2011, Yang et al. 2019), each of which has a logarithm wherever the point is.
/// </summary>
/// <param name="goals">A model of each goal.</param>
/// <param name="boxes">What is not dominated yet.</param>
/// <param name="feasibility">The logarithm of the probability that the constraints hold.</param>
internal sealed class HypervolumeAcquisition(IReadOnlyList<GaussianProcess> goals, IReadOnlyList<Box> boxes, IAcquisition feasibility) : IAcquisition
{
    private readonly GoalImprovement[] _improvements = [.. goals.Select((model, goal) => new GoalImprovement(model, boxes, goal))];
    private readonly double[] _logs = new double[boxes.Count];

    public double Evaluate(ReadOnlySpan<double> point)
    {
        double sum = feasibility.Evaluate(point) + LogImprovement(point);
        return double.IsNaN(sum) ? double.NegativeInfinity : sum;
    }

    public double Evaluate(ReadOnlySpan<double> point, Span<double> gradient)
    {
        double sum = feasibility.Evaluate(point, gradient) + LogImprovement(point);

        // The shares of the boxes in the whole are what each one's own derivatives count.
        double whole = LogOfSum();
        for (int i = 0; i < _logs.Length; i++)
        {
            _logs[i] = Math.Exp(_logs[i] - whole);
        }

        foreach (GoalImprovement improvement in _improvements)
        {
            improvement.AddGradient(point, _logs, gradient);
        }

        return sum;
    }

    private double LogImprovement(ReadOnlySpan<double> point)
    {
        Array.Clear(_logs);
        foreach (GoalImprovement improvement in _improvements)
        {
            improvement.AddLogs(point, _logs);
        }

        return LogOfSum();
    }

    private double LogOfSum()
    {
        double largest = _logs.Max();
        double sum = 0;
        foreach (double log in _logs)
        {
            sum += Math.Exp(log - largest);
        }

        return largest + Math.Log(sum);
    }
}
