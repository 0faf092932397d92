using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>
/// Kernels over discrete ordered values: a truncated normal gives each value the probability of its cell. Where most kernels
/// are equally wide, as with many trials, that probability depends on two cells alone and is worked out once for all trials in a cell.
/// </summary>
internal sealed class CellKernels(int dimension, Domain domain) : OrderedKernels(dimension)
{
    /// <summary>With more values, cells are so much narrower than the narrowest kernel that values count as continuous.</summary>
    public const int MostCells = 1024;

    private readonly UnitCellEdges _cells = new(domain);
    private readonly KernelColumns _columns = new();

    // The kernels that differ, and which of them each kernel is: those of the least width are alike where their cells are.
    private readonly List<double> _means = [];
    private readonly List<double> _widths = [];
    private readonly Dictionary<int, int> _leastAt = [];
    private double[] _logs = [];
    private int[] _kindOf = [];
    private double[] _logInside = [];

    // By trial number, one more than the index; 0 for those that are not known yet.
    private int[] _cellOfTrial = [];

    public override void Fit(TpeTrials trials, ReadOnlySpan<int> members, ReadOnlySpan<int> kernelOf)
    {
        _columns.Clear();
        base.Fit(trials, members, kernelOf);
        FindKinds(members);
    }

    public override void AddLogDensity(double unit, Span<double> sums)
    {
        int cell = _cells.IndexOf(unit);
        double[] column = _columns.Of(cell, sums.Length, out bool isNew);
        if (isNew)
        {
            Fill(cell, column.AsSpan(0, sums.Length));
        }

        Vectors.Add(column, sums);
    }

    public override double Sample(int kernel, ref RandomStream random) => _cells.Middles[_cells.IndexOf(base.Sample(kernel, ref random))];

    protected override void Set(int kernel, double mean, double width, double logInside)
    {
        base.Set(kernel, mean, width, logInside);
        _logInside[kernel] = logInside;
    }

    protected override void Reserve(int kernels, int trials)
    {
        base.Reserve(kernels, trials);
        if (_logInside.Length < kernels)
        {
            _logInside = new double[2 * kernels];
            _kindOf = new int[2 * kernels];
            _logs = new double[(2 * kernels) + Vector256<double>.Count];
        }

        if (_cellOfTrial.Length < trials)
        {
            Array.Resize(ref _cellOfTrial, 2 * trials);
        }
    }

    private void FindKinds(ReadOnlySpan<int> members)
    {
        _means.Clear();
        _widths.Clear();
        _leastAt.Clear();
        for (int kernel = 0; kernel <= members.Length; kernel++)
        {
            _kindOf[kernel] = Widths[kernel] != KernelWidths.LeastOfAll ? NewKind(kernel)
                : _leastAt.TryGetValue(CellOf(members[kernel], Means[kernel]), out int kind) ? kind
                : _leastAt[CellOf(members[kernel], Means[kernel])] = NewKind(kernel);
        }

        // Whole vectors at the end too.
        while (_means.Count % Vector256<double>.Count > 0)
        {
            NewKind(members.Length);
        }
    }

    private int NewKind(int kernel)
    {
        _means.Add(Means[kernel]);
        _widths.Add(Widths[kernel]);
        return _means.Count - 1;
    }

    private int CellOf(int trial, double mean)
    {
        ref int next = ref _cellOfTrial[trial];
        if (next == 0)
        {
            next = _cells.IndexOf(mean) + 1;
        }

        return next - 1;
    }

    private void Fill(int cell, Span<double> column)
    {
        ReadOnlySpan<Vector256<double>> means = MemoryMarshal.Cast<double, Vector256<double>>(CollectionsMarshal.AsSpan(_means));
        ReadOnlySpan<Vector256<double>> widths = MemoryMarshal.Cast<double, Vector256<double>>(CollectionsMarshal.AsSpan(_widths));
        Span<Vector256<double>> logs = MemoryMarshal.Cast<double, Vector256<double>>(_logs.AsSpan());
        (Vector256<double> low, Vector256<double> high) = (Vector256.Create(_cells.LowerOf(cell)), Vector256.Create(_cells.UpperOf(cell)));
        for (int i = 0; i < means.Length; i++)
        {
            logs[i] = NormalTails.LogBetween((low - means[i]) / widths[i], (high - means[i]) / widths[i]);
        }

        for (int kernel = 0; kernel < column.Length; kernel++)
        {
            column[kernel] = _logs[_kindOf[kernel]] - _logInside[kernel];
        }
    }
}
