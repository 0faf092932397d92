namespace HpoAttributes;

/// <summary>Reads the coordinates of a point one after the other, in the order of the space's dimensions.</summary>
/// <param name="point">The coordinates, each in [0, 1], or NaN where a dimension is inactive.</param>
public ref struct PointReader(ReadOnlySpan<double> point)
{
    private readonly ReadOnlySpan<double> _point = point;
    private int _next;

    /// <summary>The next coordinate.</summary>
    public double Next() => _point[_next++];

    /// <summary>Passes over inactive coordinates.</summary>
    /// <param name="count">How many.</param>
    public void Skip(int count) => _next += count;
}
