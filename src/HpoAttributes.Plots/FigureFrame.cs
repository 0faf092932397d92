using ScottPlot;
using ScottPlot.TickGenerators;

namespace HpoAttributes;

/// <summary>What all figures have around their points: title, axes, legend.</summary>
internal sealed class FigureFrame(PlotStyle style)
{
    public const float TickSize = 15;

    public static readonly Color FailedColor = Color.FromHex("#c0392b");

    private const float TextSize = 18;
    private const float TitleSize = 22;

    /// <summary>A plot without points.</summary>
    /// <param name="horizontal">The words at the horizontal axis.</param>
    public Plot Create(string horizontal)
    {
        var plot = new Plot();
        plot.Axes.Bottom.Label.Text = horizontal;
        plot.Axes.Left.Label.Text = style.LogScale ? $"{style.Metric} (log scale)" : style.Metric;
        if (style.Title is { } title)
        {
            plot.Axes.Title.Label.Text = title;
            plot.Axes.Title.Label.FontSize = TitleSize;
            plot.Axes.Title.Label.Bold = false;
        }

        foreach (IAxis axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            Style(axis);
            axis.TickGenerator = new NumericAutomatic { TickDensity = 0.6, LabelFormatter = TickLabels.Of };
        }

        plot.Grid.MajorLineColor = Colors.Black.WithAlpha(0.12);
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Right.MinimumSize = 24;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Axes.Top.MinimumSize = 12;
        plot.Font.Set(Typeface.Name);
        return plot;
    }

    /// <summary>Gives the words and numbers at an axis their sizes.</summary>
    public static void Style(IAxis axis)
    {
        axis.Label.FontSize = TextSize;
        axis.Label.FontName = Typeface.Name;
        axis.Label.Bold = false;
        axis.TickLabelStyle.FontSize = TickSize;
        axis.TickLabelStyle.FontName = Typeface.Name;
    }

    /// <summary>Where a value stands on the vertical axis.</summary>
    public double Height(double value) => style.LogScale ? Math.Log10(value) : value;

    /// <summary>Shows what is between two places of the horizontal axis, and above all points a stripe for the legend, where it hides none.</summary>
    public void Scale(Plot plot, double left, double right)
    {
        plot.Axes.AutoScale();
        AxisLimits limits = plot.Axes.GetLimits();
        double top = limits.Top + (50.0 / style.Height * (limits.Top - limits.Bottom));
        plot.Axes.SetLimits(left, right, limits.Bottom, top);
        if (style.LogScale)
        {
            plot.Axes.Left.TickGenerator = LogTicks.Between(limits.Bottom, top);
        }
    }

    /// <summary>Trials that failed without a value stand just above the lower edge.</summary>
    public static void AddFailed(Plot plot, IReadOnlyList<double> seconds)
    {
        if (seconds.Count == 0)
        {
            return;
        }

        AxisLimits limits = plot.Axes.GetLimits();
        double bottom = limits.Bottom + (0.025 * (limits.Top - limits.Bottom));
        var marks = plot.Add.ScatterPoints(seconds.ToArray(), seconds.Select(_ => bottom).ToArray(), FailedColor);
        marks.MarkerShape = MarkerShape.Eks;
        marks.MarkerSize = 13;
        marks.MarkerLineWidth = 2.5f;
        marks.LegendText = "failed";
    }

    public static void AddLegend(Plot plot)
    {
        plot.Legend.Alignment = Alignment.UpperRight;
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.FontSize = TickSize;
        plot.Legend.FontName = Typeface.Name;
        plot.Legend.TightHorizontalWrapping = true;
        plot.Legend.SymbolWidth = 28;
        plot.Legend.OutlineColor = Colors.Transparent;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.BackgroundColor = Colors.White;
        plot.Legend.IsVisible = true;
    }

    /// <summary>Says in place of points why there are none.</summary>
    public static void Explain(Plot plot, string text)
    {
        var note = plot.Add.Annotation(text, Alignment.MiddleCenter);
        note.LabelFontSize = TitleSize;
        note.LabelBackgroundColor = Colors.Transparent;
        note.LabelBorderColor = Colors.Transparent;
        note.LabelShadowColor = Colors.Transparent;
        note.LabelFontName = Typeface.Name;
        plot.Axes.Left.TickGenerator = new EmptyTickGenerator();
        plot.HideGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
    }
}
