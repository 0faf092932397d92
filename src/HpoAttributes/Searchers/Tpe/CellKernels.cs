using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>
/// Kernels over discrete ordered values: a truncated normal gives each value the probability of its cell. Trials share values and
/// kernels their widths, so that few kernels differ.
/// </summary>
internal sealed class CellKernels : OrderedKernels
{
    /// <summary>With more values, cells are so much narrower than the narrowest kernel that values count as continuous.</summary>
    public const int MostCells = 1024;

    private readonly UnitCellEdges _cells;
    private readonly CellTable _table;

    // Which of the kernels that differ each one is.
    private readonly List<int> _kinds = [];

    public CellKernels(TpeTrials trials, int dimension, Domain domain)
        : base(trials, dimension)
    {
        _cells = new(domain);
        _table = new(_cells);
        _kinds.Add(PriorKind);
        LeastLogPrior = Enumerable.Range(0, _cells.Count).Min(cell => _table.LogOf(PriorKind, cell));
    }

    /// <summary>The logarithm of the probability that the prior gives to every value at least.</summary>
    public double LeastLogPrior { get; }

    private int PriorKind => _table.KindOf(PriorMean, KernelWidths.Prior);

    public override void Fit(KernelMembers members)
    {
        base.Fit(members);
        if (_table.Count > 2 * _kinds.Count)
        {
            ForgetOldKinds();
        }
    }

    /// <summary>Adds the logarithm of each near kernel's probability.</summary>
    public void AddLogProbability(double unit, NearKernels near)
    {
        ReadOnlySpan<int> kinds = CollectionsMarshal.AsSpan(_kinds);
        near.Add(kinds, _table.LogsOf(_cells.IndexOf(unit), near.Kernels, kinds));
    }

    public override double Sample(int kernel, ref RandomStream random) => _cells.Middles[_cells.IndexOf(base.Sample(kernel, ref random))];

    protected override void InsertPrior(int kernel)
    {
        base.InsertPrior(kernel);
        _kinds.Insert(kernel, PriorKind);
    }

    protected override void RemoveAt(int kernel)
    {
        base.RemoveAt(kernel);
        _kinds.RemoveAt(kernel);
    }

    protected override void Set(int kernel, double mean, double width)
    {
        base.Set(kernel, mean, width);
        _kinds[kernel] = _table.KindOf(mean, width);
    }

    private void ForgetOldKinds()
    {
        _table.Clear();
        for (int kernel = 0; kernel < _kinds.Count; kernel++)
        {
            _kinds[kernel] = _table.KindOf(Means[kernel], Widths[kernel]);
        }
    }
}
