namespace HpoAttributes;

/// <summary>
/// Walks over all configs of a space, the last dimension fastest: every value of a discrete one, some of a continuous one. Orders are honoured, inactive
/// dimensions stand still; constraints are not asked. A step costs O(d), and nothing but the present point is kept.
/// </summary>
internal sealed class SpaceGrid
{
    private const int Inactive = -1;

    private readonly Dimension[] _dimensions;
    private readonly int[] _resolutions;
    private readonly int[] _order;
    private readonly long[] _indices;
    private readonly double[] _point;

    /// <summary>Stands at the first config.</summary>
    /// <param name="space">The space.</param>
    /// <param name="resolutions">For each dimension how many values it has where it is continuous, at least 1; null where none is.</param>
    public SpaceGrid(ConfigSpace space, int[]? resolutions = null)
    {
        _dimensions = [.. space.Dimensions];
        _resolutions = resolutions ?? new int[space.Count];
        _order = Order(_dimensions);
        _indices = new long[space.Count];
        _point = new double[space.Count];
        MoveToFirst();
    }

    /// <summary>The point where the walk stands.</summary>
    public ReadOnlySpan<double> Point => _point;

    public void MoveToFirst() => MoveToFirst(start: 0);

    /// <summary>Goes to a random place: that of a random value of each dimension.</summary>
    public void MoveToRandom(ref RandomStream random)
    {
        foreach (int dimension in _order)
        {
            Place(dimension, IsActive(dimension) ? random.NextInt64(CountAt(dimension)) : Inactive);
        }
    }

    /// <summary>Goes to the next config.</summary>
    /// <returns>False at the last one, where it stays.</returns>
    public bool MoveNext()
    {
        for (int i = _order.Length - 1; i >= 0; i--)
        {
            int dimension = _order[i];
            if (_indices[dimension] != Inactive && _indices[dimension] + 1 < CountAt(dimension))
            {
                Place(dimension, _indices[dimension] + 1);
                MoveToFirst(i + 1);
                return true;
            }
        }

        return false;
    }

    /// <summary>The dimensions in the order in which they get their place: what one depends on first. Parents stand before their dimensions anyway.</summary>
    private static int[] Order(Dimension[] dimensions)
    {
        var order = new List<int>();
        for (int i = 0; i < dimensions.Length; i++)
        {
            int place = order.Count;
            for (int next = i; next >= 0 && !order.Contains(next); next = dimensions[next].LessThan)
            {
                order.Insert(place, next);
            }
        }

        return [.. order];
    }

    private void MoveToFirst(int start)
    {
        foreach (int dimension in _order.AsSpan(start))
        {
            Place(dimension, IsActive(dimension) ? 0 : Inactive);
        }
    }

    private bool IsActive(int dimension)
        => _dimensions[dimension].Parent < 0 || _indices[_dimensions[dimension].Parent] == _dimensions[dimension].ParentCase;

    private long CountAt(int dimension) => DiscreteCountAt(dimension) ?? _resolutions[dimension];

    private long? DiscreteCountAt(int dimension) => _dimensions[dimension].Domain.CountAt(new(_dimensions, _point), dimension);

    private void Place(int dimension, long index)
    {
        _indices[dimension] = index;
        _point[dimension] = index == Inactive ? double.NaN : PositionOf(dimension, index);
    }

    private double PositionOf(int dimension, long index)
    {
        Domain domain = _dimensions[dimension].Domain;
        return domain.Cardinality is null
            ? domain.GridPosition(index, CountAt(dimension))
            : domain.PositionAt(new(_dimensions, _point), dimension, index);
    }
}
