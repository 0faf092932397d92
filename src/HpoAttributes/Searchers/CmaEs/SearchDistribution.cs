namespace HpoAttributes;

/// <summary>
/// The normal distribution that CMA-ES samples from, and its update with a generation of results (Hansen's tutorial 2016, arXiv:1604.00772, appendix A).
/// A result may come from anywhere: steps that are too long for the distribution are shortened (Hansen 2011, equations 4 and 5).
/// </summary>
internal sealed class SearchDistribution
{
    private readonly double[] _stepPath;
    private readonly double[] _path;
    private readonly double[][] _covariance;
    private int _generation;

    /// <summary>A distribution around a mean.</summary>
    /// <param name="mean">The mean; taken over.</param>
    /// <param name="step">The step size σ.</param>
    /// <param name="covariance">The covariance that the square of the step size multiplies; taken over.</param>
    public SearchDistribution(double[] mean, double step, double[][] covariance)
    {
        (Mean, Step, _covariance) = (mean, step, covariance);
        (_stepPath, _path, Axes) = (new double[mean.Length], new double[mean.Length], new(mean.Length));
        Scale = [.. mean.Select(_ => 1.0)];
        Axes.Read(_covariance);
    }

    /// <summary>m.</summary>
    public double[] Mean { get; }

    /// <summary>σ.</summary>
    public double Step { get; private set; }

    /// <summary>What multiplies each coordinate of a step: the diagonal of A in CMA-ES with margin (Hamano et al. 2022).</summary>
    public double[] Scale { get; }

    /// <summary>C.</summary>
    public IReadOnlyList<double[]> Covariance => _covariance;

    /// <summary>The eigenvectors of C and the roots of its eigenvalues.</summary>
    public PrincipalAxes Axes { get; }

    /// <summary>The path p_c.</summary>
    public IReadOnlyList<double> Path => _path;

    /// <summary>Whether it is a distribution still: finite, with a well conditioned covariance.</summary>
    public bool IsSound => Step > 0 && double.IsFinite(Step) && Axes.IsSound;

    /// <summary>The standard deviation of a coordinate.</summary>
    public double DeviationOf(int coordinate) => Step * Scale[coordinate] * Math.Sqrt(_covariance[coordinate][coordinate]);

    /// <summary>The point that a vector of standard normal numbers stands for.</summary>
    public void Write(ReadOnlySpan<double> normal, Span<double> point)
    {
        Axes.Color(normal, point);
        for (int i = 0; i < point.Length; i++)
        {
            point[i] = Mean[i] + (Step * Scale[i] * point[i]);
        }
    }

    /// <summary>Learns from a generation.</summary>
    /// <param name="points">The points, best first.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="parameters">The constants.</param>
    public void Update(IReadOnlyList<double[]> points, SelectionWeights weights, StrategyParameters parameters)
    {
        double[][] steps = [.. points.Select(StepTo)];
        double[] squares = [.. steps.Select(Shorten)];
        double[] mean = WeightedSum(steps, weights.Mean);
        for (int i = 0; i < Mean.Length; i++)
        {
            Mean[i] += Step * Scale[i] * mean[i];
        }

        Follow(_stepPath, parameters.StepPathRate, weights.Mass, Axes.Whiten(mean));
        double length = Math.Sqrt(Vectors.Dot(_stepPath, _stepPath));
        bool isSteady = IsSteady(length, parameters);
        Follow(_path, parameters.PathRate, isSteady ? weights.Mass : 0, mean);
        UpdateCovariance(steps, squares, weights.Covariance, parameters, isSteady);

        // Results from elsewhere must not blow it up (Hansen 2011, equation 7).
        Step *= Math.Exp(Math.Min(1, parameters.StepPathRate / parameters.StepDamping * ((length / parameters.NormLength) - 1)));
        Axes.Read(_covariance);
    }

    /// <summary>Fills the coordinates of a point that are NaN in by a draw, given the others.</summary>
    public void Fill(double[] point, ref RandomStream random)
    {
        int[] known = [.. Enumerable.Range(0, point.Length).Where(i => !double.IsNaN(point[i]))];
        if (known.Length == point.Length)
        {
            return;
        }

        var draw = new double[point.Length];
        Write(NormalDraws.Draw(ref random, point.Length), draw);
        double[] shift = ShiftOf(known, [.. known.Select(i => (point[i] - draw[i]) / Scale[i])]);
        for (int i = 0; i < point.Length; i++)
        {
            point[i] = double.IsNaN(point[i]) ? draw[i] + (Scale[i] * shift[i]) : point[i];
        }
    }

    /// <summary>How all coordinates move on average where some do by given amounts.</summary>
    private double[] ShiftOf(int[] known, double[] moves)
    {
        Cholesky? factor = Cholesky.Of([.. known.SelectMany(row => known.Select(column => _covariance[row][column]))], known.Length);
        factor?.Solve(moves);
        var shift = new double[Mean.Length];
        for (int k = 0; factor is not null && k < known.Length; k++)
        {
            Vectors.AddScaled(moves[k], _covariance[known[k]], shift);
        }

        return shift;
    }

    private double[] StepTo(double[] point)
    {
        var step = new double[point.Length];
        for (int i = 0; i < step.Length; i++)
        {
            step[i] = (point[i] - Mean[i]) / (Step * Scale[i]);
        }

        return step;
    }

    /// <summary>Cuts a step down to what the distribution itself hardly exceeds.</summary>
    /// <returns>The square of its length in the distribution's own measure.</returns>
    private double Shorten(double[] step)
    {
        double square = Axes.SquareOf(step);
        double longest = Math.Sqrt(step.Length) + (2.0 * step.Length / (step.Length + 2));
        double factor = Math.Min(1, longest / Math.Sqrt(square));
        for (int i = 0; i < step.Length; i++)
        {
            step[i] *= factor;
        }

        return square * factor * factor;
    }

    /// <summary>h_σ: whether the step size does not grow so fast that p_c would grow with it.</summary>
    private bool IsSteady(double length, StrategyParameters parameters)
    {
        double grown = Math.Sqrt(1 - Math.Pow(1 - parameters.StepPathRate, 2.0 * ++_generation));
        return length / grown < (1.4 + (2 / (Mean.Length + 1.0))) * parameters.NormLength;
    }

    private static void Follow(double[] path, double rate, double mass, double[] step)
    {
        for (int i = 0; i < path.Length; i++)
        {
            path[i] *= 1 - rate;
        }

        Vectors.AddScaled(Math.Sqrt(rate * (2 - rate) * mass), step, path);
    }

    private void UpdateCovariance(double[][] steps, double[] squares, double[] weights, StrategyParameters parameters, bool isSteady)
    {
        double lost = isSteady ? 0 : parameters.PathRate * (2 - parameters.PathRate);
        double keep = 1 + (parameters.RankOneRate * (lost - 1)) - (parameters.RankManyRate * weights.Sum());
        foreach (double[] row in _covariance)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] *= keep;
            }
        }

        AddProduct(parameters.RankOneRate, _path);
        for (int k = 0; k < steps.Length; k++)
        {
            // What a bad result takes away does not depend on how far it was.
            double weight = weights[k] >= 0 ? weights[k] : squares[k] > 0 ? weights[k] * Mean.Length / squares[k] : 0;
            AddProduct(parameters.RankManyRate * weight, steps[k]);
        }
    }

    private void AddProduct(double factor, double[] vector)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            Vectors.AddScaled(factor * vector[i], vector, _covariance[i]);
        }
    }

    private static double[] WeightedSum(double[][] vectors, double[] weights)
    {
        var sum = new double[vectors[0].Length];
        for (int k = 0; k < vectors.Length; k++)
        {
            Vectors.AddScaled(weights[k], vectors[k], sum);
        }

        return sum;
    }
}
