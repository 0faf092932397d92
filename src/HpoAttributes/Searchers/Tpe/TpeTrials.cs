namespace HpoAttributes;

/// <summary>
/// The trials of one study as the kernels need them, kept up to date: of each dimension the coordinates by trial number, discrete
/// ones in the middle of their cells.
/// </summary>
internal sealed class TpeTrials(ConfigSpace space)
{
    private readonly double[][] _coordinates = [.. space.Dimensions.Select(_ => Array.Empty<double>())];

    public int Count { get; private set; }

    /// <summary>A dimension's coordinate by trial number; NaN where it is inactive.</summary>
    public double[] Coordinates(int dimension) => _coordinates[dimension];

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
        }
    }

    // The cells of what stays below another value move with that value.
    private static double Snapped(Dimension dimension, double unit)
        => !double.IsNaN(unit) && dimension.LessThan < 0 && dimension.Domain.Cardinality is not null ? dimension.Domain.Snap(unit) : unit;
}
