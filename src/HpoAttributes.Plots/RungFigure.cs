using System.Globalization;
using ScottPlot;
using ScottPlot.Plottables;
using ScottPlot.TickGenerators;

namespace HpoAttributes;

/// <summary>Draws the values at the rungs.</summary>
internal sealed class RungFigure(RungResults results, PlotStyle style)
{
    // Narrower than this part of the axis, two numbers run into each other.
    private const double LeastTickDistance = 0.035;

    private static readonly Color WentOnColor = Color.FromHex("#0b6e99");
    private static readonly Color StayedColor = Color.FromHex("#8a8f98");

    private readonly FigureFrame _frame = new(style);

    public Plot Draw()
    {
        Plot plot = _frame.Create(style.Resource);
        if (results.Points.Count == 0)
        {
            FigureFrame.Explain(plot, results.Rungs.Count == 0 ? "no trial reported" : $"no trial reported at {string.Join(", ", results.Rungs)}");
            plot.Axes.Bottom.TickGenerator = new EmptyTickGenerator();
            return plot;
        }

        AddPoints(plot, goesOn: false, MarkerShape.OpenCircle, StayedColor, "stayed");
        AddPoints(plot, goesOn: true, MarkerShape.FilledCircle, WentOnColor, "went on");
        _frame.Scale(plot, results.Rungs[0] - 0.5, results.Rungs[^1] + 0.5);
        plot.Axes.Bottom.TickGenerator = Ticks();
        FigureFrame.AddLegend(plot);
        return plot;
    }

    private void AddPoints(Plot plot, bool goesOn, MarkerShape shape, Color color, string name)
    {
        RungPoint[] points = [.. results.Points.Where(point => point.WentOn == goesOn)];
        if (points.Length == 0)
        {
            return;
        }

        Scatter marks = plot.Add.ScatterPoints(points.Select(point => (double)point.Resource).ToArray(), points.Select(point => _frame.Height(point.Value)).ToArray(), color);
        marks.MarkerSize = 10;
        marks.MarkerShape = shape;
        marks.MarkerLineWidth = 1.8f;
        marks.LegendText = name;
    }

    private NumericManual Ticks()
    {
        var ticks = new NumericManual();
        double distance = LeastTickDistance * (results.Rungs[^1] - results.Rungs[0] + 1);
        double last = double.NegativeInfinity;
        foreach (int rung in results.Rungs)
        {
            if (rung - last >= distance)
            {
                ticks.AddMajor(rung, rung.ToString(CultureInfo.InvariantCulture));
                last = rung;
            }
        }

        return ticks;
    }
}
