namespace HpoAttributes;

/// <summary>
/// The logarithms of all kernels at a discrete value, formed once for a fit: candidates share few values. Room is used again
/// from one fit to the next.
/// </summary>
internal sealed class KernelColumns
{
    private readonly Dictionary<int, double[]> _columns = [];
    private readonly Stack<double[]> _free = [];

    /// <summary>Forgets every column: the kernels are others now.</summary>
    public void Clear()
    {
        foreach (double[] column in _columns.Values)
        {
            _free.Push(column);
        }

        _columns.Clear();
    }

    /// <summary>The column of a value; where it <paramref name="isNew"/>, the caller has to fill it.</summary>
    public double[] Of(int value, int length, out bool isNew)
    {
        isNew = !_columns.TryGetValue(value, out double[]? column);
        if (isNew)
        {
            column = _free.TryPop(out double[]? free) && free.Length >= length ? free : new double[2 * length];
            _columns.Add(value, column);
        }

        return column!;
    }
}
