namespace HpoAttributes;

/// <summary>
/// The any-time figure of a study: the best value so far against the time from the study's start, with every trial as a point, and each time that one was
/// stopped or put aside. With several workers the time is that of the clock, not the sum of what they worked. Where trials end at different resources the line may
/// rise, since values at a higher resource take the place of those at a lower one.
/// </summary>
public static class AnyTimePlot
{
    /// <summary>Draws the figure and writes it as a picture. A study without a success gives a figure that says so.</summary>
    /// <typeparam name="TConfig">The type of the configs.</typeparam>
    /// <param name="result">What the study found. It has one goal.</param>
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
        AnyTimeCurve curve = AnyTimeCurve.Of(result);
        FigureInput.CheckScale(curve.Trials.Select(point => point.Value), style);
        file.Write(new AnyTimeFigure(curve, style).Draw(), style.Width, style.Height);
    }
}
