using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>The logarithms of one cell's probability under the kinds of kernels, NaN for those that nobody asked for.</summary>
internal sealed class CellRow
{
    private readonly List<double> _logs = [];

    /// <summary>How many kinds there is room for.</summary>
    public int Count => _logs.Count;

    /// <summary>How many kinds, from the first on, are known without a gap.</summary>
    public int Known { get; set; }

    /// <summary>The logarithms by kind. Valid until there is more room.</summary>
    public Span<double> Logs => CollectionsMarshal.AsSpan(_logs);

    /// <summary>Makes room for more kinds.</summary>
    public void Extend(int count)
    {
        int before = Count;
        CollectionsMarshal.SetCount(_logs, count);
        Logs[before..].Fill(double.NaN);
    }

    /// <summary>Forgets everything but keeps the memory.</summary>
    public void Clear()
    {
        _logs.Clear();
        Known = 0;
    }
}
