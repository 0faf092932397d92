namespace HpoAttributes;

/// <summary>
/// Minimises a smooth function within bounds: limited-memory BFGS directions (Nocedal and Wright 2006, algorithm 7.4) over the variables that no bound holds,
/// and a backtracking search along their projection onto the box (Bertsekas 1982). Never goes uphill.
/// </summary>
internal sealed class BoxLbfgs(double[] lower, double[] upper)
{
    private const int Memory = 8;
    private const double SufficientDecrease = 1e-4;
    private const int MaxBacktracks = 20;

    private readonly List<(double[] Step, double[] Change, double Curvature)> _pairs = [];

    /// <summary>How many times the function may be evaluated.</summary>
    public int MaxEvaluations { get; init; } = 100;

    /// <summary>It ends where no free variable's slope is steeper than this.</summary>
    public double GradientTolerance { get; init; } = 1e-5;

    /// <summary>It ends where a step gains less than this.</summary>
    public double ValueTolerance { get; init; } = 1e-9;

    /// <summary>The longest that the first step is along any variable.</summary>
    public double FirstStep { get; init; } = 0.5;

    /// <summary>Minimises from a start inside the box, which becomes the best point found.</summary>
    /// <returns>The function's value there.</returns>
    public double Minimize(DifferentiableFunction function, double[] x)
    {
        _pairs.Clear();
        var gradient = new double[x.Length];
        double value = function(x, gradient);
        int evaluations = 1;
        while (double.IsFinite(value) && evaluations < MaxEvaluations)
        {
            bool[] isFree = Free(x, gradient);
            if (Steepest(gradient, isFree) <= GradientTolerance)
            {
                break;
            }

            double before = value;
            if (!Step(function, x, gradient, Direction(gradient, isFree), ref value, ref evaluations))
            {
                break;
            }

            if (before - value < ValueTolerance)
            {
                break;
            }
        }

        return value;
    }

    private static double Steepest(double[] gradient, bool[] isFree)
    {
        double steepest = 0;
        for (int i = 0; i < gradient.Length; i++)
        {
            steepest = isFree[i] ? Math.Max(steepest, Math.Abs(gradient[i])) : steepest;
        }

        return steepest;
    }

    /// <summary>Whether each variable may follow its slope downhill.</summary>
    private bool[] Free(double[] x, double[] gradient)
    {
        var isFree = new bool[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            isFree[i] = gradient[i] > 0 ? x[i] > lower[i] : x[i] < upper[i];
        }

        return isFree;
    }

    private double[] Direction(double[] gradient, bool[] isFree)
    {
        double[] direction = Masked(gradient, isFree);
        if (_pairs.Count > 0)
        {
            ApplyInverseHessian(direction);
            direction = Masked(direction, isFree);
        }

        if (_pairs.Count == 0 || Vectors.Dot(direction, gradient) >= 0)
        {
            _pairs.Clear();
            direction = Masked(gradient, isFree);
            double longest = direction.Max(Math.Abs);
            Scale(direction, -Math.Min(1, FirstStep / longest));
        }

        return direction;
    }

    /// <summary>The two loops: turns a gradient into a step downhill.</summary>
    private void ApplyInverseHessian(double[] direction)
    {
        Span<double> shares = stackalloc double[Memory];
        for (int k = _pairs.Count - 1; k >= 0; k--)
        {
            shares[k] = Vectors.Dot(_pairs[k].Step, direction) / _pairs[k].Curvature;
            Vectors.AddScaled(-shares[k], _pairs[k].Change, direction);
        }

        (_, double[] change, double curvature) = _pairs[^1];
        Scale(direction, curvature / Vectors.Dot(change, change));
        for (int k = 0; k < _pairs.Count; k++)
        {
            double share = Vectors.Dot(_pairs[k].Change, direction) / _pairs[k].Curvature;
            Vectors.AddScaled(shares[k] - share, _pairs[k].Step, direction);
        }

        Scale(direction, -1);
    }

    private bool Step(DifferentiableFunction function, double[] x, double[] gradient, double[] direction, ref double value, ref int evaluations)
    {
        var next = new double[x.Length];
        var nextGradient = new double[x.Length];
        double length = 1;
        for (int attempt = 0; attempt < MaxBacktracks && evaluations < MaxEvaluations; attempt++)
        {
            double slope = Project(x, direction, length, gradient, next);
            double nextValue = function(next, nextGradient);
            evaluations++;
            if (nextValue <= value + (SufficientDecrease * slope) && slope < 0)
            {
                Remember(x, next, gradient, nextGradient);
                next.CopyTo(x, 0);
                nextGradient.CopyTo(gradient, 0);
                value = nextValue;
                return true;
            }

            length *= Shorter(slope, nextValue - value);
        }

        return false;
    }

    /// <summary>How much shorter the next attempt is: to the minimum of the parabola through what is known.</summary>
    private static double Shorter(double slope, double rise)
        => double.IsFinite(rise) && rise > slope ? Math.Clamp(-slope / (2 * (rise - slope)), 0.1, 0.5) : 0.1;

    /// <summary>Goes along a direction, within the box.</summary>
    /// <returns>By how much the function changes if it is linear.</returns>
    private double Project(double[] x, double[] direction, double length, double[] gradient, double[] next)
    {
        double slope = 0;
        for (int i = 0; i < x.Length; i++)
        {
            next[i] = Math.Clamp(x[i] + (length * direction[i]), lower[i], upper[i]);
            slope += gradient[i] * (next[i] - x[i]);
        }

        return slope;
    }

    private void Remember(double[] x, double[] next, double[] gradient, double[] nextGradient)
    {
        var step = new double[x.Length];
        var change = new double[x.Length];
        for (int i = 0; i < x.Length; i++)
        {
            step[i] = next[i] - x[i];
            change[i] = nextGradient[i] - gradient[i];
        }

        double curvature = Vectors.Dot(step, change);
        if (curvature <= 1e-12 * Vectors.Dot(change, change))
        {
            return;
        }

        if (_pairs.Count == Memory)
        {
            _pairs.RemoveAt(0);
        }

        _pairs.Add((step, change, curvature));
    }

    private static double[] Masked(double[] vector, bool[] isFree)
    {
        var masked = new double[vector.Length];
        for (int i = 0; i < vector.Length; i++)
        {
            masked[i] = isFree[i] ? vector[i] : 0;
        }

        return masked;
    }

    private static void Scale(double[] vector, double factor)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] *= factor;
        }
    }
}
