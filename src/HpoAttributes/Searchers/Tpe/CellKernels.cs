namespace HpoAttributes;

/// <summary>
/// Kernels over discrete ordered values: a truncated normal gives each value the probability of its cell. Where most kernels
/// are equally wide, as with many trials, that probability depends on two cells alone and is looked up.
/// </summary>
internal sealed class CellKernels(int dimension, Domain domain) : OrderedKernels(dimension)
{
    /// <summary>With more values, cells are so much narrower than the narrowest kernel that values count as continuous.</summary>
    public const int MostCells = 1024;

    private readonly UnitCellEdges _cells = new(domain);
    private readonly Dictionary<int, double[]> _rows = [];
    private int[] _cellOf = [];
    private double _widthOfRows;

    public override void Fit(TpeTrials trials, ReadOnlySpan<int> members, ReadOnlySpan<int> kernelOf)
    {
        base.Fit(trials, members, kernelOf);
        if (_widthOfRows != LeastWidth)
        {
            _rows.Clear();
            _widthOfRows = LeastWidth;
        }
    }

    public override void AddLogDensity(double unit, Span<double> sums)
    {
        int cell = _cells.IndexOf(unit);
        double[] row = RowOf(cell);
        for (int kernel = 0; kernel < sums.Length; kernel++)
        {
            sums[kernel] += (Widths[kernel] == _widthOfRows ? LookUp(row, cell, kernel) : LogMass(cell, kernel)) - LogInside[kernel];
        }
    }

    public override double Sample(int kernel, ref RandomStream random) => _cells.Middles[_cells.IndexOf(base.Sample(kernel, ref random))];

    protected override void Set(int kernel, double mean, double width, double logInside)
    {
        base.Set(kernel, mean, width, logInside);
        _cellOf[kernel] = _cells.IndexOf(mean);
    }

    protected override void Reserve(int kernels, int trials)
    {
        base.Reserve(kernels, trials);
        if (_cellOf.Length < kernels)
        {
            _cellOf = new int[2 * kernels];
        }
    }

    private double[] RowOf(int cell)
    {
        if (!_rows.TryGetValue(cell, out double[]? row))
        {
            row = new double[_cells.Count];
            Array.Fill(row, double.NaN);
            _rows.Add(cell, row);
        }

        return row;
    }

    private double LookUp(double[] row, int cell, int kernel)
    {
        ref double mass = ref row[_cellOf[kernel]];
        if (double.IsNaN(mass))
        {
            mass = LogMass(cell, kernel);
        }

        return mass;
    }

    private double LogMass(int cell, int kernel)
        => StandardNormal.LogBetween((_cells.LowerOf(cell) - Means[kernel]) / Widths[kernel], (_cells.UpperOf(cell) - Means[kernel]) / Widths[kernel]);
}
