namespace HpoAttributes;

/// <summary>
/// The trials of one study as the kernels need them, kept up to date: of each dimension the coordinates by trial number, discrete
/// ones in the middle of their cells, and the trials by their coordinate.
/// </summary>
internal sealed class TpeTrials(ConfigSpace space)
{
    private readonly double[][] _coordinates = [.. space.Dimensions.Select(_ => Array.Empty<double>())];
    private readonly List<int>[] _sorted = [.. space.Dimensions.Select(_ => new List<int>())];

    public int Count { get; private set; }

    /// <summary>A dimension's coordinate by trial number; NaN where it is inactive.</summary>
    public double[] Coordinates(int dimension) => _coordinates[dimension];

    /// <summary>The trials for which a dimension is active, by rising coordinate.</summary>
    public List<int> Sorted(int dimension) => _sorted[dimension];

    /// <summary>Takes in the trials that are new.</summary>
    public void Update(TrialHistory history)
    {
        for (int i = 0; i < _coordinates.Length && _coordinates[i].Length < history.Count; i++)
        {
            Array.Resize(ref _coordinates[i], 2 * history.Count);
        }

        for (; Count < history.Count; Count++)
        {
            Add(Count, history[Count].Point);
        }
    }

    private void Add(int trial, IReadOnlyList<double> point)
    {
        for (int i = 0; i < _coordinates.Length; i++)
        {
            _coordinates[i][trial] = Snapped(space.Dimensions[i], point[i]);
            if (!double.IsNaN(point[i]))
            {
                _sorted[i].Insert(PlaceOf(trial, i), trial);
            }
        }
    }

    // The cells of what stays below another value move with that value.
    private static double Snapped(Dimension dimension, double unit)
        => !double.IsNaN(unit) && dimension.LessThan < 0 && dimension.Domain.Cardinality is not null ? dimension.Domain.Snap(unit) : unit;

    /// <summary>Behind the trials that have the same coordinate.</summary>
    private int PlaceOf(int trial, int dimension)
    {
        List<int> sorted = _sorted[dimension];
        double[] coordinates = _coordinates[dimension];
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = coordinates[sorted[middle]] <= coordinates[trial] ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
