using System.Globalization;
using HpoAttributes;

namespace FashionMnistExample;

/// <summary>Says what a study found, and draws it.</summary>
public static class StudyReport
{
    /// <summary>Writes the best config, its errors and the figures.</summary>
    /// <param name="name">The name of the figures' files.</param>
    /// <param name="result">What the study found.</param>
    /// <param name="output">The folder of the figures.</param>
    /// <param name="testError">Trains the best trial's model once more and gives its error on the test split.</param>
    /// <param name="text">Where the words go; null for standard output.</param>
    /// <param name="errors">Where warnings and the reason of a failure go; null for standard error.</param>
    /// <returns>The exit code: 0, or 1 where no trial succeeded or the figures cannot be drawn, or 130 where the study was cancelled.</returns>
    public static int Write<TConfig>(
        string name, TuningResult<TConfig> result, string output, Func<Incumbent<TConfig>, double> testError, TextWriter? text = null, TextWriter? errors = null)
        where TConfig : class, IConfig<TConfig>
    {
        text ??= Console.Out;
        errors ??= Console.Error;
        foreach (string warning in result.Warnings)
        {
            errors.WriteLine($"warning: {warning}");
        }

        bool isCancelled = result.StopReason == StopReason.Cancelled;
        if (!result.TryGetIncumbent(out Incumbent<TConfig>? best))
        {
            errors.WriteLine(ReasonOf(result));
            return isCancelled ? ExitCodes.Cancelled : ExitCodes.Failure;
        }

        text.WriteLine($"best config       {ConfigJson.Serialize(best.Config)}");
        text.WriteLine($"validation error  {Text(best.Value)} (trial {best.Trial})");
        // Before the training below, which takes long, can fail and can be interrupted.
        if (TryDraw(name, result, output, errors) is not { } figures)
        {
            return ExitCodes.Failure;
        }

        if (!isCancelled)
        {
            text.WriteLine($"test error        {Text(testError(best))} (trained once more)");
        }

        foreach (string path in figures)
        {
            text.WriteLine($"figure            {path}");
        }

        return isCancelled ? ExitCodes.Cancelled : ExitCodes.Success;
    }

    /// <summary>Draws the figures and gives their paths; null, with the reason written, where that fails.</summary>
    private static List<string>? TryDraw<TConfig>(string name, TuningResult<TConfig> result, string output, TextWriter errors)
        where TConfig : class, IConfig<TConfig>
    {
        try
        {
            return Draw(name, result, output);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            // The last is that of plots where no font is installed.
            errors.WriteLine($"error: the figures cannot be drawn: {exception.Message}");
            return null;
        }
    }

    private static List<string> Draw<TConfig>(string name, TuningResult<TConfig> result, string output)
        where TConfig : class, IConfig<TConfig>
    {
        PlotStyle style = new() { Title = name, Metric = "validation error", Resource = "epochs" };
        var paths = new List<string>();
        foreach (string kind in new[] { ".png", ".svg" })
        {
            AnyTimePlot.Save(result, Add(name), style);
            LearningCurvePlot.Save(result, Add($"{name}-curves"), style);
            RungPlot.Save(result, Add($"{name}-rungs"), style: style);

            string Add(string figure)
            {
                paths.Add(Path.Combine(output, figure + kind));
                return paths[^1];
            }
        }

        return paths;
    }

    private static string ReasonOf<TConfig>(TuningResult<TConfig> result)
        where TConfig : class, IConfig<TConfig>
    {
        try
        {
            return result.Incumbent.ToString();
        }
        catch (NoIncumbentException exception)
        {
            return $"error: {exception.Message}";
        }
    }

    private static string Text(double error) => error.ToString("F4", CultureInfo.InvariantCulture);
}
