namespace HpoAttributes;

/// <summary>Writes the coordinates of a point one after the other, in the order of the space's dimensions.</summary>
/// <param name="point">Room for every coordinate of the space.</param>
public ref struct PointWriter(Span<double> point)
{
    private readonly Span<double> _point = point;
    private int _next;

    /// <summary>Writes the next coordinate.</summary>
    /// <param name="unit">A number in [0, 1].</param>
    public void Write(double unit) => _point[_next++] = unit;

    /// <summary>Writes NaN for inactive coordinates.</summary>
    /// <param name="count">How many.</param>
    public void Skip(int count)
    {
        _point.Slice(_next, count).Fill(double.NaN);
        _next += count;
    }
}
