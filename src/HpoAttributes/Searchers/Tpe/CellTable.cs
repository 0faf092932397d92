using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>
/// The logarithms of the probabilities that kernels give to cells, each worked out once for all kernels that are alike and kept
/// from one suggestion to the next.
/// </summary>
internal sealed class CellTable(UnitCellEdges cells)
{
    /// <summary>The most that is kept, in numbers: 2 MB.</summary>
    private const int MostKept = 1 << 18;

    private readonly Dictionary<(double Mean, double Width), int> _kinds = [];
    private readonly List<double> _means = [];
    private readonly List<double> _widths = [];
    private readonly List<double> _logInside = [];

    // A row for each cell that was asked for, with the kinds that were known when it was last.
    private readonly Dictionary<int, List<double>> _rows = [];
    private readonly Stack<List<double>> _free = [];
    private int _kept;

    /// <summary>How many kinds of kernels are known.</summary>
    public int Count => _kinds.Count;

    /// <summary>The number of a kind of kernel, from 0.</summary>
    public int KindOf(double mean, double width)
    {
        ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(_kinds, (mean, width), out bool isKnown);
        if (!isKnown)
        {
            number = _kinds.Count - 1;
            _means.Add(mean);
            _widths.Add(width);
            _logInside.Add(NormalTails.LogInside(mean, width));
        }

        return number;
    }

    /// <summary>The logarithms of a cell's probability under every kind of kernel. Valid until the next call.</summary>
    public ReadOnlySpan<double> Row(int cell)
    {
        if (!_rows.TryGetValue(cell, out List<double>? row))
        {
            row = NewRow();
            _rows.Add(cell, row);
        }

        _kept += _kinds.Count - row.Count;
        Extend(row, cells.LowerOf(cell), cells.UpperOf(cell));
        return CollectionsMarshal.AsSpan(row);
    }

    /// <summary>Forgets every kind.</summary>
    public void Clear()
    {
        _kinds.Clear();
        _means.Clear();
        _widths.Clear();
        _logInside.Clear();
        ClearRows();
    }

    private List<double> NewRow()
    {
        if (_kept + _kinds.Count > MostKept)
        {
            ClearRows();
        }

        return _free.TryPop(out List<double>? free) ? free : [];
    }

    private void ClearRows()
    {
        foreach (List<double> row in _rows.Values)
        {
            row.Clear();
            _free.Push(row);
        }

        _rows.Clear();
        _kept = 0;
    }

    private void Extend(List<double> row, double lower, double upper)
    {
        int kind = row.Count;
        CollectionsMarshal.SetCount(row, _kinds.Count);
        Span<double> logs = CollectionsMarshal.AsSpan(row);
        ReadOnlySpan<double> means = CollectionsMarshal.AsSpan(_means);
        ReadOnlySpan<double> widths = CollectionsMarshal.AsSpan(_widths);
        ReadOnlySpan<double> logInside = CollectionsMarshal.AsSpan(_logInside);
        (Vector256<double> low, Vector256<double> high) = (Vector256.Create(lower), Vector256.Create(upper));
        for (; kind + Vector256<double>.Count <= logs.Length; kind += Vector256<double>.Count)
        {
            Vector256<double> mean = Vector256.Create(means[kind..]);
            Vector256<double> width = Vector256.Create(widths[kind..]);
            (NormalTails.LogBetween((low - mean) / width, (high - mean) / width) - Vector256.Create(logInside[kind..])).CopyTo(logs[kind..]);
        }

        for (; kind < logs.Length; kind++)
        {
            logs[kind] = NormalTails.LogBetween((lower - means[kind]) / widths[kind], (upper - means[kind]) / widths[kind]) - logInside[kind];
        }
    }
}
