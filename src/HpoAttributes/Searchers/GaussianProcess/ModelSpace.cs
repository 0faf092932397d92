namespace HpoAttributes;

/// <summary>A config space as the model sees it: which coordinates are numbers, which are names, and where each value's own position is.</summary>
internal sealed class ModelSpace
{
    private const int FewNumbers = 16;
    private const int FewNames = 64;

    // Cells on a logarithmic scale differ in width.
    private const int Oversampling = 8;

    private readonly bool[] _snaps;
    private readonly bool[] _isNumeric;
    private readonly double[]?[] _values;

    public ModelSpace(ConfigSpace space)
    {
        Space = space;
        _isNumeric = [.. space.Dimensions.Select(dimension => dimension.Domain.IsOrdered)];

        // The cells of a hyperparameter that stays below another depend on that one's value: its coordinate is taken as it is.
        _snaps = [.. space.Dimensions.Select(dimension => dimension.Domain.Cardinality is not null && dimension.LessThan < 0)];
        _values = [.. Enumerable.Range(0, space.Count).Select(ListValues)];
    }

    public ConfigSpace Space { get; }

    /// <summary>The number of dimensions.</summary>
    public int Count => Space.Count;

    /// <summary>Whether a coordinate is a number on a scale, not one of several unordered values.</summary>
    public bool IsNumeric(int dimension) => _isNumeric[dimension];

    /// <summary>Moves each coordinate to the middle of its value's cell, so that two of one value are equal; writes NaN where one is inactive.</summary>
    public void Snap(Span<double> point)
    {
        Space.Deactivate(point);
        for (int i = 0; i < point.Length; i++)
        {
            if (_snaps[i] && !double.IsNaN(point[i]))
            {
                point[i] = Space.Dimensions[i].Domain.Snap(point[i]);
            }
        }
    }

    /// <summary>The snapped point of a trial.</summary>
    public double[] PointOf(Trial trial)
    {
        double[] point = [.. trial.Point];
        Snap(point);
        return point;
    }

    /// <summary>The positions of a dimension's values, where they are few enough to try each; null where they are many.</summary>
    public double[]? ValuesOf(int dimension) => _values[dimension];

    private double[]? ListValues(int dimension)
    {
        Domain domain = Space.Dimensions[dimension].Domain;
        return _snaps[dimension] && domain.Cardinality <= (domain.IsOrdered ? FewNumbers : FewNames)
            ? [.. Enumerable.Range(0, (int)domain.Cardinality * Oversampling).Select(i => domain.Snap((i + 0.5) / ((int)domain.Cardinality * Oversampling))).Distinct()]
            : null;
    }
}
