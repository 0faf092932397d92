// Linked into the generator: netstandard2.0 API only.
namespace HpoAttributes;

/// <summary>Divides [0, 1] into a cell for each of several numbers, with borders half way between the logarithms of neighbours.</summary>
internal static class OrdinalCells
{
    /// <param name="numbers">Numbers above zero that rise or fall.</param>
    /// <param name="positions">Where each lies in [0, 1].</param>
    /// <param name="ends">The upper end of each cell. The first and the last cell reach as far beyond their number as they do to the other side.</param>
    public static void Divide(double[] numbers, out double[] positions, out double[] ends)
    {
        int last = numbers.Length - 1;
        positions = new double[numbers.Length];
        ends = new double[numbers.Length];
        ends[last] = 1;
        if (last == 0)
        {
            positions[0] = 0.5;
            return;
        }

        double origin = -Distance(numbers[0], numbers[1]) / 2;
        double span = Distance(numbers[0], numbers[last]) + (Distance(numbers[last - 1], numbers[last]) / 2) - origin;
        for (int i = 0; i <= last; i++)
        {
            positions[i] = (Distance(numbers[0], numbers[i]) - origin) / span;
            if (i < last)
            {
                ends[i] = positions[i] + (Distance(numbers[i], numbers[i + 1]) / 2 / span);
            }
        }
    }

    /// <summary>The cell that holds a position; NaN gives the first.</summary>
    public static int IndexOf(double[] ends, double unit)
    {
        int low = 0;
        int high = ends.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (unit >= ends[middle])
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static double Distance(double from, double to) => Math.Abs(Math.Log(to) - Math.Log(from));
}
