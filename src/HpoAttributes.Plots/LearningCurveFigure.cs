using ScottPlot;
using ScottPlot.Plottables;

namespace HpoAttributes;

/// <summary>Draws learning curves.</summary>
/// <param name="curves">The curves.</param>
/// <param name="failed">When trials failed that had reported nothing.</param>
/// <param name="trials">How many trials the study had.</param>
/// <param name="style">How it looks.</param>
internal sealed class LearningCurveFigure(IReadOnlyList<LearningCurve> curves, IReadOnlyList<double> failed, int trials, PlotStyle style)
{
    private static readonly Color LegendColor = Color.FromHex("#4a4f57");

    private static readonly (TrialState State, MarkerShape Shape, string Name)[] Ends =
    [
        (TrialState.Completed, MarkerShape.FilledCircle, "completed"),
        (TrialState.Stopped, MarkerShape.FilledSquare, "stopped"),
        (TrialState.Paused, MarkerShape.FilledTriangleUp, "put aside"),
        (TrialState.Interrupted, MarkerShape.FilledDiamond, "interrupted"),
        (TrialState.Failed, MarkerShape.Eks, "failed"),
    ];

    private readonly FigureFrame _frame = new(style);
    private readonly TrialColors _colors = new(trials);

    public Plot Draw()
    {
        Plot plot = _frame.Create("run time (s)");
        double last = curves.Select(curve => curve.End.Seconds).Concat(failed).DefaultIfEmpty(0).Max();
        double right = last > 0 ? last * 1.03 : 1;
        if (curves.Count == 0)
        {
            FigureFrame.Explain(plot, failed.Count > 0 ? $"no trial has a value, {failed.Count} failed" : "no trial has a value");
            plot.Axes.SetLimitsX(0, right);
        }
        else
        {
            foreach (LearningCurve curve in curves)
            {
                Add(plot, curve);
            }

            _frame.Scale(plot, 0, right);
            plot.Axes.AddPanel(_colors.CreateBar());
            plot.Axes.Right.MinimumSize = 0;
            Explain(plot);
        }

        FigureFrame.AddFailed(plot, failed);
        if (curves.Count + failed.Count > 0)
        {
            FigureFrame.AddLegend(plot);
        }

        return plot;
    }

    private void Add(Plot plot, LearningCurve curve)
    {
        Color color = _colors.Of(curve.Trial);
        foreach ((FigurePoint from, FigurePoint until) in curve.Pauses)
        {
            Scatter pause = AddLine(plot, [from, until], color.WithAlpha(0.8));
            pause.LineWidth = 1;
            pause.LinePattern = LinePattern.DenselyDashed;
        }

        foreach (IReadOnlyList<FigurePoint> stretch in curve.Training)
        {
            AddLine(plot, stretch, color).LineWidth = 2;
        }

        foreach ((_, MarkerShape shape, _) in Ends.Where(end => end.State == curve.State))
        {
            Scatter mark = AddLine(plot, [curve.End], curve.State == TrialState.Failed ? FigureFrame.FailedColor : color);
            mark.MarkerShape = shape;
            mark.MarkerSize = 11;
            mark.MarkerLineWidth = 2.5f;
        }
    }

    private Scatter AddLine(Plot plot, IReadOnlyList<FigurePoint> points, Color color)
    {
        Scatter line = plot.Add.Scatter(points.Select(point => point.Seconds).ToArray(), points.Select(point => _frame.Height(point.Value)).ToArray(), color);
        line.MarkerSize = 0;
        return line;
    }

    /// <summary>What is drawn, in a colour of no trial.</summary>
    private void Explain(Plot plot)
    {
        if (curves.Any(curve => curve.Pauses.Count > 0))
        {
            plot.Legend.ManualItems.Add(new() { LabelText = "waits", LineColor = LegendColor, LineWidth = 1, LinePattern = LinePattern.DenselyDashed });
        }

        foreach ((TrialState state, MarkerShape shape, string name) in Ends)
        {
            // Where others failed without a report, their marks have the same words already.
            if (curves.Any(curve => curve.State == state) && !(state == TrialState.Failed && failed.Count > 0))
            {
                plot.Legend.ManualItems.Add(new()
                {
                    LabelText = name,
                    MarkerShape = shape,
                    MarkerSize = 11,
                    MarkerColor = state == TrialState.Failed ? FigureFrame.FailedColor : LegendColor,
                });
            }
        }
    }
}
