using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>
/// The logarithms of the probabilities that kernels give to cells, each worked out once for all kernels that are alike and kept
/// from one suggestion to the next.
/// </summary>
internal sealed class CellTable(UnitCellEdges cells)
{
    /// <summary>The most numbers that are kept, 2 MB of them: only one row alone may be longer.</summary>
    private const int MostKept = 1 << 18;

    private readonly Dictionary<(double Mean, double Width), int> _kinds = [];
    private readonly List<double> _means = [];
    private readonly List<double> _widths = [];
    private readonly List<double> _logInside = [];

    private readonly CellRow?[] _rows = new CellRow?[cells.Count];
    private readonly Stack<CellRow> _free = [];
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

    /// <summary>The logarithm of a cell's probability under a kind of kernel.</summary>
    public double LogOf(int kind, int cell)
    {
        (double mean, double width) = (_means[kind], _widths[kind]);
        return NormalTails.LogBetween((cells.LowerOf(cell) - mean) / width, (cells.UpperOf(cell) - mean) / width) - _logInside[kind];
    }

    /// <summary>The logarithms of a cell's probability by kind, known for those kinds that some kernels have. Valid until the next call.</summary>
    public ReadOnlySpan<double> LogsOf(int cell, ReadOnlySpan<int> kernels, ReadOnlySpan<int> kinds)
    {
        if (_kept + _kinds.Count - (_rows[cell]?.Count ?? 0) > MostKept)
        {
            ClearRows();
        }

        CellRow row = _rows[cell] ??= _free.TryPop(out CellRow? free) ? free : new();
        _kept += _kinds.Count - row.Count;
        row.Extend(_kinds.Count);
        if (kernels.Length < row.Count - row.Known)
        {
            foreach (int kernel in kernels)
            {
                Learn(row, kinds[kernel], cell);
            }
        }
        else
        {
            for (; row.Known < row.Count; row.Known++)
            {
                Learn(row, row.Known, cell);
            }
        }

        return row.Logs;
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

    private void Learn(CellRow row, int kind, int cell)
    {
        ref double log = ref row.Logs[kind];
        if (double.IsNaN(log))
        {
            log = LogOf(kind, cell);
        }
    }

    private void ClearRows()
    {
        foreach (CellRow? row in _rows)
        {
            if (row is not null)
            {
                row.Clear();
                _free.Push(row);
            }
        }

        Array.Clear(_rows);
        _kept = 0;
    }
}
