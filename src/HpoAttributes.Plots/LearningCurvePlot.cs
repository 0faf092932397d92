namespace HpoAttributes;

/// <summary>
/// The learning curves of a study: what each trial reported, as a line against the time from the study's start, in a colour of its own. Where no worker had the
/// trial, because it had been put aside or was to be tried again, the line is thin, dashed and level. What a trial has to do again
/// after that, where it starts from nothing or from an older checkpoint, is in the line to its next report. A mark at its end says how the trial ended.
/// </summary>
public static class LearningCurvePlot
{
    /// <summary>Draws the figure and writes it as a picture. A study in which no trial has a value gives a figure that says so.</summary>
    /// <typeparam name="TConfig">The type of the configs.</typeparam>
    /// <param name="result">What the study found. It has one goal. A trial that reported nothing is a mark at its end.</param>
    /// <param name="path">Where to write: <c>.png</c> or <c>.svg</c>. The folder is made, and a file that is there is replaced once the picture is complete.</param>
    /// <param name="style">How it looks; null for the defaults.</param>
    /// <exception cref="ArgumentException">The path ends otherwise, the study has several goals, or the axis is logarithmic and a value is not above zero.</exception>
    /// <exception cref="InvalidOperationException">No font is installed.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save<TConfig>(TuningResult<TConfig> result, string path, PlotStyle? style = null)
        where TConfig : class, IConfig<TConfig>
    {
        ArgumentNullException.ThrowIfNull(result);
        style ??= new();
        PictureFile file = PictureFile.At(path, nameof(path));
        Trial[] trials = FigureInput.TrialsOf(result);
        IReadOnlyList<LearningCurve> curves = LearningCurve.Of(trials);
        FigureInput.CheckScale(curves.SelectMany(curve => curve.Training).SelectMany(stretch => stretch).Select(point => point.Value), style);
        double[] failed = [.. trials.Where(trial => trial.State == TrialState.Failed && trial.Measurements.Count == 0).Select(trial => trial.FinishedAfter.TotalSeconds)];
        file.Write(new LearningCurveFigure(curves, failed, trials.Length, style).Draw(), style.Width, style.Height);
    }
}
