namespace HpoAttributes;

/// <summary>
/// The values of a <see cref="FloatGrid"/> on a <see cref="FloatScale"/>: each owns the cell half a step to either side, so
/// that the ends are as likely as their neighbours.
/// </summary>
internal readonly record struct FloatCells
{
    private readonly FloatGrid _grid;
    private readonly FloatScaleKind _kind;

    /// <summary>From the lower edge of the first cell to the upper one of the last.</summary>
    private readonly FloatScale _scale;

    public FloatCells(FloatRange range, in FloatGrid grid, long count)
    {
        _grid = grid;
        _kind = range.Kind;
        Count = count;
        double low = grid.NumberAt(0);
        double edge = low - ((range.IsLog ? Math.Min(grid.Step, low) : grid.Step) / 2);
        _scale = new(range.Kind, edge, UpperEdge(count), range.Mean, range.Std);
    }

    private FloatCells(in FloatCells cells, long count)
    {
        this = cells;
        Count = count;
        _scale = IsLinear ? cells._scale : cells._scale.To(UpperEdge(count));
    }

    public long Count { get; }

    private bool IsLinear => _kind == FloatScaleKind.Linear;

    /// <summary>The first values alone.</summary>
    public FloatCells Take(long count) => new(this, count);

    public long IndexOf(double unit) => IsLinear
        ? UnitCells.IndexOf(unit, Count)
        : UnitCells.Clamp(_grid.NearestIndex(_scale.Decode(unit)), Count);

    public double PositionOf(long index) => IsLinear ? UnitCells.MiddleOf(index, Count) : _scale.Encode(_grid.NumberAt(index));

    private double UpperEdge(long count)
    {
        double high = _grid.NumberAt(count - 1);
        return high + ((_kind == FloatScaleKind.ReverseLog ? Math.Min(_grid.Step, 1 - high) : _grid.Step) / 2);
    }
}
