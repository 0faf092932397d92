namespace HpoAttributes;

/// <summary>
/// The values of a study's trials at its rungs: a point for each trial at each rung that it came to, filled where it went on from there. What a scheduler
/// such as successive halving had to decide on.
/// </summary>
public static class RungPlot
{
    /// <summary>Draws the figure and writes it as a picture. A study in which no trial reported at a rung gives a figure that says so.</summary>
    /// <typeparam name="TConfig">The type of the configs.</typeparam>
    /// <param name="result">What the study found. It has one goal, and its trials report.</param>
    /// <param name="path">Where to write: <c>.png</c> or <c>.svg</c>. The folder is made, and a file that is there is replaced once the picture is complete.</param>
    /// <param name="rungs">The resources, from 1; null, the default, for those at which trials were put aside or stopped, or completed.</param>
    /// <param name="style">How it looks; null for the defaults.</param>
    /// <exception cref="ArgumentException">
    /// The path ends otherwise, the study has several goals, the axis is logarithmic and a value is not above zero, or there is no rung, or one below 1.
    /// </exception>
    /// <exception cref="InvalidOperationException">No font is installed.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Save<TConfig>(TuningResult<TConfig> result, string path, IReadOnlyList<int>? rungs = null, PlotStyle? style = null)
        where TConfig : class, IConfig<TConfig>
    {
        ArgumentNullException.ThrowIfNull(result);
        style ??= new();
        PictureFile file = PictureFile.At(path, nameof(path));
        if (rungs is not null && (rungs.Count == 0 || rungs.Min() < 1))
        {
            throw new ArgumentException($"rungs are resources from 1, but [{string.Join(", ", rungs)}] is given: leave them out for those of the study", nameof(rungs));
        }

        RungResults results = RungResults.Of(FigureInput.TrialsOf(result), rungs);
        FigureInput.CheckScale(results.Points.Select(point => point.Value), style);
        file.Write(new RungFigure(results, style).Draw(), style.Width, style.Height);
    }
}
