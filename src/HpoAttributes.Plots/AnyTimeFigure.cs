using ScottPlot;
using ScottPlot.Plottables;

namespace HpoAttributes;

/// <summary>Draws an any-time figure.</summary>
internal sealed class AnyTimeFigure(AnyTimeCurve curve, PlotStyle style)
{
    private static readonly Color BestColor = Color.FromHex("#0b6e99");
    private static readonly Color TrialColor = Color.FromHex("#8a8f98");
    private static readonly Color EarlyColor = Color.FromHex("#b8863b");

    private readonly FigureFrame _frame = new(style);

    public Plot Draw()
    {
        Plot plot = _frame.Create("run time (s)");
        double last = curve.Best.Concat(curve.Trials).Select(point => point.Seconds).Concat(curve.Failed).DefaultIfEmpty(0).Max();
        double right = last > 0 ? last * 1.03 : 1;
        if (curve.Best.Count == 0)
        {
            FigureFrame.Explain(plot, curve.Failed.Count > 0 ? $"no trial succeeded, {curve.Failed.Count} failed" : "no trial was run to its end");
            plot.Axes.SetLimitsX(0, right);
        }
        else
        {
            AddPoints(plot, curve.Completed, MarkerShape.OpenCircle, TrialColor, "trial");
            AddPoints(plot, curve.Stopped, MarkerShape.OpenSquare, EarlyColor, "stopped");
            AddPoints(plot, curve.PutAside, MarkerShape.OpenTriangleUp, EarlyColor, "put aside");
            AddBest(plot);
            _frame.Scale(plot, 0, right);
        }

        FigureFrame.AddFailed(plot, curve.Failed);
        if (curve.Best.Count + curve.Failed.Count > 0)
        {
            FigureFrame.AddLegend(plot);
        }

        return plot;
    }

    private void AddPoints(Plot plot, IReadOnlyList<FigurePoint> points, MarkerShape shape, Color color, string name)
    {
        if (points.Count == 0)
        {
            return;
        }

        Scatter marks = plot.Add.ScatterPoints(points.Select(point => point.Seconds).ToArray(), points.Select(point => _frame.Height(point.Value)).ToArray(), color);
        marks.MarkerSize = 9;
        marks.MarkerShape = shape;
        marks.MarkerLineWidth = 1.8f;
        marks.LegendText = name;
    }

    private void AddBest(Plot plot)
    {
        Scatter line = plot.Add.ScatterLine(
            curve.Best.Select(point => point.Seconds).ToArray(), curve.Best.Select(point => _frame.Height(point.Value)).ToArray(), BestColor);
        line.ConnectStyle = ConnectStyle.StepHorizontal;
        line.LineWidth = 3;
        line.LegendText = "best so far";
    }
}
