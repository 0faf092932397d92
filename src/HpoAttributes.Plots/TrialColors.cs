using System.Globalization;
using ScottPlot;
using ScottPlot.Colormaps;
using ScottPlot.Panels;
using ScottPlot.TickGenerators;

namespace HpoAttributes;

/// <summary>A colour for each trial by its number, and the bar beside a figure that explains them.</summary>
internal sealed class TrialColors(int trials) : IHasColorAxis
{
    private const int MostTicks = 8;

    // Dark enough for thin lines on white from one end to the other, which the usual colour maps are not.
    private static readonly CustomInterpolated Map = new(
        [.. new[] { "#31348f", "#0b6e99", "#1b9178", "#7f9a1c", "#d08a00", "#d6530f", "#9c1258" }.Select(Color.FromHex)]);

    public IColormap Colormap => Map;

    private int Last => Math.Max(trials - 1, 1);

    public ScottPlot.Range GetRange() => new(0, Last);

    public Color Of(int trial) => Map.GetColor((double)trial / Last);

    /// <summary>The numbers that are written at the bar.</summary>
    public IEnumerable<int> Marked()
    {
        int step = Math.Max(1, (int)Math.Ceiling((double)trials / MostTicks));
        return Enumerable.Range(0, ((trials - 1) / step) + 1).Select(index => index * step);
    }

    /// <summary>The bar, with whole numbers at it.</summary>
    public ColorBar CreateBar()
    {
        var bar = new ColorBar(this) { Label = "trial", Width = 16 };
        FigureFrame.Style(bar.Axis);
        var ticks = new NumericManual();
        foreach (int trial in Marked())
        {
            ticks.AddMajor(trial, trial.ToString(CultureInfo.InvariantCulture));
        }

        bar.Axis.TickGenerator = ticks;
        return bar;
    }
}
