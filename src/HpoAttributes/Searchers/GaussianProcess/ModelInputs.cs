namespace HpoAttributes;

/// <summary>The points that a model is fitted to, one span for each dimension, and the distances between them.</summary>
internal sealed class ModelInputs
{
    /// <summary>The squared distance, along one dimension, of a point that has it from one that has not: that of two random points on average.</summary>
    public const double UnsharedDistance = 1.0 / 6;

    private readonly ModelSpace _space;
    private readonly double[][] _columns;

    /// <param name="space">The space.</param>
    /// <param name="points">Snapped points.</param>
    public ModelInputs(ModelSpace space, IReadOnlyList<double[]> points)
    {
        _space = space;
        Count = points.Count;
        _columns = new double[space.Count][];
        for (int i = 0; i < _columns.Length; i++)
        {
            _columns[i] = [.. points.Select(point => point[i])];
        }
    }

    /// <summary>The number of points.</summary>
    public int Count { get; }

    /// <summary>The coordinates along one dimension as they are.</summary>
    public ReadOnlySpan<double> Column(int dimension) => _columns[dimension];

    /// <summary>The coordinates after warping, one span for each dimension.</summary>
    public double[][] Warped(KernelParameters parameters)
    {
        var warped = new double[_columns.Length][];
        for (int i = 0; i < warped.Length; i++)
        {
            int dimension = i;
            warped[i] = _space.IsNumeric(i) ? Array.ConvertAll(_columns[i], x => Warp(parameters, dimension, x)) : _columns[i];
        }

        return warped;
    }

    /// <summary>One coordinate after warping.</summary>
    public static double Warp(KernelParameters parameters, int dimension, double x)
        => double.IsNaN(x) ? x : Kumaraswamy.Value(x, parameters.A[dimension], parameters.B[dimension]);

    /// <summary>The squared difference of two coordinates: of numbers, or 1 between different names; see <see cref="UnsharedDistance"/> where one has none.</summary>
    public static double SquaredDifference(double left, double right, bool isNumeric)
    {
        double difference = left - right;
        if (double.IsNaN(difference))
        {
            return double.IsNaN(left) && double.IsNaN(right) ? 0 : UnsharedDistance;
        }

        return isNumeric ? difference * difference : difference == 0 ? 0 : 1;
    }

    /// <summary>Writes the squared distances of one point from the first ones of a list.</summary>
    /// <param name="parameters">The length-scales.</param>
    /// <param name="warped">The list, as <see cref="Warped"/> gives it.</param>
    /// <param name="point">The point, warped.</param>
    /// <param name="distances">Room for as many distances as are wanted.</param>
    public void Distances(KernelParameters parameters, double[][] warped, ReadOnlySpan<double> point, Span<double> distances)
    {
        distances.Clear();
        for (int i = 0; i < warped.Length; i++)
        {
            AddDistances(warped[i].AsSpan(0, distances.Length), point[i], parameters.InverseSquares[i], _space.IsNumeric(i), distances);
        }
    }

    private static void AddDistances(ReadOnlySpan<double> column, double x, double weight, bool isNumeric, Span<double> distances)
    {
        for (int j = 0; j < distances.Length; j++)
        {
            distances[j] += weight * SquaredDifference(column[j], x, isNumeric);
        }
    }
}
