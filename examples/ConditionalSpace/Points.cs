using HpoAttributes;

namespace ConditionalSpace;

/// <summary>Rows of two numbers, each inside or outside of a shape that one in twelve is told wrongly about.</summary>
internal sealed class Points
{
    public const int TrainingCount = 256;

    private const double Noise = 1.0 / 12;

    private readonly (double X, double Y, bool IsInside)[] _rows;

    private Points(IEnumerable<(double X, double Y, bool IsInside)> rows) => _rows = [.. rows];

    public int Count => _rows.Length;

    public (double X, double Y, bool IsInside) this[int row] => _rows[row];

    /// <summary>The same rows on every machine.</summary>
    public static (Points Training, Points Validation) Generate(long seed)
        => (new(Enumerable.Range(0, TrainingCount).Select(row => Row(seed, row))), new(Enumerable.Range(TrainingCount, 1000).Select(row => Row(seed, row))));

    private static (double X, double Y, bool IsInside) Row(long seed, int row)
    {
        var random = new RandomStream(seed, row, purpose: 0);
        double x = (2 * random.NextDouble()) - 1;
        double y = (2 * random.NextDouble()) - 1;
        bool isInside = y > (3 * x * x * x) - (1.5 * x);
        return (x, y, isInside != random.NextDouble() < Noise);
    }
}
