namespace HpoAttributes;

/// <summary>The cells that a discrete ordered domain divides [0, 1] into, found by asking its codec.</summary>
internal sealed class UnitCellEdges
{
    private readonly double[] _upper;

    public UnitCellEdges(Domain domain)
    {
        var upper = new List<double>();
        var middles = new List<double>();
        for (double unit = 0; unit <= 1; unit = Math.BitIncrement(upper[^1]))
        {
            double middle = domain.Snap(unit);
            middles.Add(middle);
            upper.Add(LastOf(domain, middle));
        }

        _upper = [.. upper];
        Middles = [.. middles];
    }

    public int Count => _upper.Length;

    /// <summary>The coordinate that stands for each cell.</summary>
    public double[] Middles { get; }

    public double LowerOf(int cell) => cell == 0 ? 0 : _upper[cell - 1];

    public double UpperOf(int cell) => _upper[cell];

    /// <summary>The cell that holds a coordinate.</summary>
    public int IndexOf(double unit)
    {
        int low = 0;
        int high = Count - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _upper[middle] < unit ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The last coordinate of the cell that a coordinate stands for.</summary>
    private static double LastOf(Domain domain, double middle)
    {
        (double inside, double outside) = (middle, 1.0);
        if (domain.Snap(outside) == middle)
        {
            return 1;
        }

        while (Math.BitIncrement(inside) < outside)
        {
            double between = inside + ((outside - inside) / 2);
            (inside, outside) = domain.Snap(between) == middle ? (between, outside) : (inside, between);
        }

        return inside;
    }
}
