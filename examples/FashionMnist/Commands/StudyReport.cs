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
    /// <param name="errors">Where the reason of a failure goes; null for standard error.</param>
    /// <returns>The exit code: 0, or 1 where no trial succeeded, or 130 where the study was cancelled.</returns>
    public static int Write<TConfig>(
        string name, TuningResult<TConfig> result, string output, Func<Incumbent<TConfig>, double> testError, TextWriter? text = null, TextWriter? errors = null)
        where TConfig : class, IConfig<TConfig>
    {
        text ??= Console.Out;
        bool isCancelled = result.StopReason == StopReason.Cancelled;
        if (!result.TryGetIncumbent(out Incumbent<TConfig>? best))
        {
            (errors ?? Console.Error).WriteLine(ReasonOf(result));
            return isCancelled ? ExitCodes.Cancelled : ExitCodes.Failure;
        }

        text.WriteLine($"best config       {ConfigJson.Serialize(best.Config)}");
        text.WriteLine($"validation error  {Text(best.Value)} (trial {best.Trial})");
        if (!isCancelled)
        {
            text.WriteLine($"test error        {Text(testError(best))} (trained once more)");
        }

        foreach (string path in Draw(name, result, output))
        {
            text.WriteLine($"figure            {path}");
        }

        return isCancelled ? ExitCodes.Cancelled : ExitCodes.Success;
    }

    private static string[] Draw<TConfig>(string name, TuningResult<TConfig> result, string output)
        where TConfig : class, IConfig<TConfig>
    {
        string[] paths = [.. new[] { ".png", ".svg" }.Select(kind => Path.Combine(output, name + kind))];
        foreach (string path in paths)
        {
            AnyTimePlot.Save(result, path, new() { Title = name, Metric = "validation error" });
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
