using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;

namespace HpoAttributes;

/// <summary>Draws an any-time figure.</summary>
internal sealed class AnyTimeFigure(AnyTimeCurve curve, AnyTimePlotStyle style)
{
    private const float TextSize = 18;
    private const float TitleSize = 22;

    private static readonly Color BestColor = Color.FromHex("#0b6e99");
    private static readonly Color TrialColor = Color.FromHex("#8a8f98");
    private static readonly Color FailedColor = Color.FromHex("#c0392b");

    public Plot Draw()
    {
        var plot = new Plot();
        Label(plot);
        if (curve.Best.Count == 0)
        {
            Explain(plot);
        }
        else
        {
            AddTrials(plot);
            AddBest(plot);
            Scale(plot);
        }

        AddFailed(plot);
        if (curve.Best.Count + curve.Failed.Count > 0)
        {
            AddLegend(plot);
        }

        return plot;
    }

    private void Label(Plot plot)
    {
        plot.Axes.Bottom.Label.Text = "run time (s)";
        plot.Axes.Left.Label.Text = style.LogScale ? $"{style.Metric} (log scale)" : style.Metric;
        if (style.Title is { } title)
        {
            plot.Axes.Title.Label.Text = title;
            plot.Axes.Title.Label.FontSize = TitleSize;
            plot.Axes.Title.Label.Bold = false;
        }

        foreach (IAxis axis in new IAxis[] { plot.Axes.Bottom, plot.Axes.Left })
        {
            axis.Label.FontSize = TextSize;
            axis.Label.Bold = false;
            axis.TickLabelStyle.FontSize = TextSize - 3;
            axis.TickGenerator = new NumericAutomatic { TickDensity = 0.6 };
        }

        plot.Grid.MajorLineColor = Colors.Black.WithAlpha(0.12);
        plot.Axes.Right.FrameLineStyle.IsVisible = false;
        plot.Axes.Right.MinimumSize = 24;
        plot.Axes.Top.FrameLineStyle.IsVisible = false;
        plot.Axes.Top.MinimumSize = 12;
        plot.Font.Set(Typeface.Name);
    }

    private static void AddLegend(Plot plot)
    {
        plot.Legend.Alignment = Alignment.UpperRight;
        plot.Legend.Orientation = Orientation.Horizontal;
        plot.Legend.FontSize = TextSize - 3;
        plot.Legend.FontName = Typeface.Name;
        plot.Legend.OutlineColor = Colors.Transparent;
        plot.Legend.ShadowColor = Colors.Transparent;
        plot.Legend.BackgroundColor = Colors.White;
        plot.Legend.IsVisible = true;
    }

    private void AddTrials(Plot plot)
    {
        Scatter points = plot.Add.ScatterPoints(
            curve.Completed.Select(point => point.Seconds).ToArray(), curve.Completed.Select(point => Height(point.Value)).ToArray(), TrialColor);
        points.MarkerSize = 9;
        points.MarkerShape = MarkerShape.OpenCircle;
        points.MarkerLineWidth = 1.8f;
        points.LegendText = "trial";
    }

    private void AddBest(Plot plot)
    {
        Scatter line = plot.Add.ScatterLine(
            curve.Best.Select(point => point.Seconds).ToArray(), curve.Best.Select(point => Height(point.Value)).ToArray(), BestColor);
        line.ConnectStyle = ConnectStyle.StepHorizontal;
        line.LineWidth = 3;
        line.LegendText = "best so far";
    }

    /// <summary>Failed trials have no value: they stand just above the lower edge.</summary>
    private void AddFailed(Plot plot)
    {
        if (curve.Failed.Count == 0)
        {
            return;
        }

        AxisLimits limits = plot.Axes.GetLimits();
        double bottom = limits.Bottom + (0.025 * (limits.Top - limits.Bottom));
        Scatter marks = plot.Add.ScatterPoints(curve.Failed.ToArray(), curve.Failed.Select(_ => bottom).ToArray(), FailedColor);
        marks.MarkerShape = MarkerShape.Eks;
        marks.MarkerSize = 13;
        marks.MarkerLineWidth = 2.5f;
        marks.LegendText = "failed";
    }

    /// <summary>Zero on the left, and above all points a stripe for the legend, where it hides none.</summary>
    private void Scale(Plot plot)
    {
        double last = curve.Best.Select(point => point.Seconds).Concat(curve.Failed).Max();
        plot.Axes.AutoScale();
        AxisLimits limits = plot.Axes.GetLimits();
        double top = limits.Top + (50.0 / style.Height * (limits.Top - limits.Bottom));
        plot.Axes.SetLimits(0, last > 0 ? last * 1.03 : 1, limits.Bottom, top);
        if (style.LogScale)
        {
            plot.Axes.Left.TickGenerator = LogTicks.Between(limits.Bottom, top);
        }
    }

    private void Explain(Plot plot)
    {
        string text = curve.Failed.Count > 0 ? $"no trial succeeded, {curve.Failed.Count} failed" : "no trial was run to its end";
        Annotation note = plot.Add.Annotation(text, Alignment.MiddleCenter);
        note.LabelFontSize = TitleSize;
        note.LabelBackgroundColor = Colors.Transparent;
        note.LabelBorderColor = Colors.Transparent;
        note.LabelShadowColor = Colors.Transparent;
        note.LabelFontName = Typeface.Name;
        plot.Axes.Left.TickGenerator = new EmptyTickGenerator();
        plot.HideGrid();
        plot.Axes.SetLimits(0, curve.Failed.Count > 0 ? Math.Max(curve.Failed.Max() * 1.03, 1e-3) : 1, 0, 1);
    }

    private double Height(double value) => style.LogScale ? Math.Log10(value) : value;
}
