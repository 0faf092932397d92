using System.Globalization;
using ScottPlot.TickGenerators;

namespace HpoAttributes;

/// <summary>Round numbers for a logarithmic axis, as few as possible but at least <see cref="Enough"/>.</summary>
internal static class LogTicks
{
    private const int Enough = 4;

    // Beyond these a power of ten is no normal double.
    private const double LeastExponent = -307;
    private const double MostExponent = 308;

    private static readonly double[][] Mantissas = [[1], [1, 3], [1, 2, 5], [1, 1.5, 2, 3, 4, 5, 7]];

    /// <summary>The ticks between two common logarithms.</summary>
    public static NumericManual Between(double low, double high)
    {
        var ticks = new NumericManual();
        foreach (double value in Values(Math.Pow(10, Math.Max(low, LeastExponent)), Math.Pow(10, Math.Min(high, MostExponent))))
        {
            ticks.AddMajor(Math.Log10(value), value.ToString("G3", CultureInfo.InvariantCulture));
        }

        return ticks;
    }

    /// <summary>The values of the coarsest series that has enough of them; equal round steps where the range is too narrow for any.</summary>
    public static IReadOnlyList<double> Values(double low, double high)
    {
        foreach (double[] mantissas in Mantissas)
        {
            List<double> values = [.. Series(mantissas, low, high)];
            if (values.Count >= Enough)
            {
                return values;
            }
        }

        return [.. Steps(low, high)];
    }

    private static IEnumerable<double> Series(double[] mantissas, double low, double high)
    {
        int first = (int)Math.Floor(Math.Log10(low));
        int last = (int)Math.Floor(Math.Log10(high));
        int stride = mantissas.Length == 1 ? Math.Max(1, (last - first) / (2 * Enough)) : 1;
        for (int exponent = first; exponent <= last; exponent += stride)
        {
            foreach (double mantissa in mantissas)
            {
                double value = mantissa * Math.Pow(10, exponent);
                if (value >= low && value <= high)
                {
                    yield return value;
                }
            }
        }
    }

    private static IEnumerable<double> Steps(double low, double high)
    {
        double rough = (high - low) / Enough;
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = power * (rough / power >= 5 ? 5 : rough / power >= 2 ? 2 : 1);
        double start = Math.Ceiling(low / step) * step;
        for (int i = 0; i <= 2 * Enough && start + (i * step) <= high; i++)
        {
            yield return start + (i * step);
        }
    }
}
