using System.Globalization;
using ScottPlot.TickGenerators;

namespace HpoAttributes;

/// <summary>The numbers at a linear axis. One diverged training may have a value of two hundred digits: such numbers are written with a power of ten.</summary>
internal static class TickLabels
{
    private const double Least = 1e-4;
    private const double Most = 1e6;

    private static readonly Func<double, string> Usual = new NumericAutomatic().LabelFormatter;

    public static string Of(double value)
        => Math.Abs(value) is 0 or (>= Least and < Most)
            ? Usual(value)
            : value.ToString("0.###e+0", CultureInfo.InvariantCulture);
}
