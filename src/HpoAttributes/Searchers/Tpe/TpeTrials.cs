namespace HpoAttributes;

/// <summary>
/// The trials of a study as the kernels need them, kept up to date: points by trial number, discrete coordinates in the middle
/// of their cells, and of each dimension the trials by their coordinate.
/// </summary>
internal sealed class TpeTrials(ConfigSpace space)
{
    private readonly List<double[]> _points = [];
    private readonly List<int>[] _sorted = [.. space.Dimensions.Select(_ => new List<int>())];
    private TrialHistory? _history;

    public int Count => _points.Count;

    public double this[int trial, int dimension] => _points[trial][dimension];

    /// <summary>The trials for which a dimension is active, by rising coordinate.</summary>
    public List<int> Sorted(int dimension) => _sorted[dimension];

    /// <summary>Takes in the trials that are new. Another history starts it over.</summary>
    public void Update(TrialHistory history)
    {
        if (history != _history || history.Count < _points.Count)
        {
            _history = history;
            _points.Clear();
            Array.ForEach(_sorted, sorted => sorted.Clear());
        }

        for (int trial = _points.Count; trial < history.Count; trial++)
        {
            _points.Add(Snapped(history[trial].Point));
            for (int dimension = 0; dimension < _sorted.Length; dimension++)
            {
                if (!double.IsNaN(_points[trial][dimension]))
                {
                    _sorted[dimension].Insert(PlaceOf(trial, dimension), trial);
                }
            }
        }
    }

    // The cells of what stays below another value move with that value.
    private double[] Snapped(IReadOnlyList<double> point)
    {
        var snapped = new double[point.Count];
        for (int i = 0; i < snapped.Length; i++)
        {
            Dimension dimension = space.Dimensions[i];
            bool isSnapped = !double.IsNaN(point[i]) && dimension.LessThan < 0 && dimension.Domain.Cardinality is not null;
            snapped[i] = isSnapped ? dimension.Domain.Snap(point[i]) : point[i];
        }

        return snapped;
    }

    /// <summary>Behind the trials that have the same coordinate.</summary>
    private int PlaceOf(int trial, int dimension)
    {
        List<int> sorted = _sorted[dimension];
        double coordinate = _points[trial][dimension];
        int low = 0;
        int high = sorted.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _points[sorted[middle]][dimension] <= coordinate ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
