using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>
/// Writes comma-separated values (RFC 4180, invariant culture): a line for each trial that ends or is put aside, and, where wanted, one for each report, which is the trials'
/// learning curves. For spreadsheets and data frames.
/// </summary>
/// <remarks>
/// A trial's columns: trial, state, resource, each of the objective's metrics, seconds (its run time), elapsed (of the study), worker, attempt, failure, then each hyperparameter. A trial
/// that is put aside and goes on has a line each time; the last one counts. A report's columns: trial, resource, each of the objective's metrics.
/// </remarks>
/// <param name="trials">Gets the trials; flushed after each line, left open.</param>
/// <param name="reports">Gets the reports; null, the default, where they are not wanted.</param>
public sealed class CsvObserver(TextWriter trials, TextWriter? reports = null) : ITuningObserver
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    private readonly TextWriter _trials = trials ?? throw new ArgumentNullException(nameof(trials));
    private string[] _hyperparameters = [];
    private int _goals;

    /// <inheritdoc/>
    public void OnStarted(StudyInfo study)
    {
        ArgumentNullException.ThrowIfNull(study);
        _goals = study.Objective.Goals.Count;
        _hyperparameters = [.. study.Space.Dimensions.Select(dimension => dimension.Name)];
        WriteLine(_trials, ["trial", "state", "resource", .. study.Objective.Metrics, "seconds", "elapsed", "worker", "attempt", "failure", .. _hyperparameters]);
        if (reports is not null)
        {
            WriteLine(reports, ["trial", "resource", .. study.Objective.Metrics]);
        }
    }

    /// <inheritdoc/>
    public void OnReported(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (reports is not null)
        {
            Measurement last = trial.Measurements[^1];
            WriteLine(reports, [Text(trial.Number), Text(last.Resource), .. last.Values.ToArray().Select(Text)]);
        }
    }

    /// <inheritdoc/>
    public void OnTrialPaused(Trial trial, StudyProgress progress) => Write(trial, progress);

    /// <inheritdoc/>
    public void OnTrialFinished(Trial trial, StudyProgress progress) => Write(trial, progress);

    private void Write(Trial trial, StudyProgress progress)
    {
        ArgumentNullException.ThrowIfNull(trial);
        IEnumerable<string> values = trial.Values is { } some ? some.ToArray().Select(Text) : Enumerable.Repeat(string.Empty, _goals);
        Dictionary<string, string> config = Flatten(trial.Config);
        WriteLine(
            _trials,
            [
                Text(trial.Number),
                FactoryJson.NameOf(trial.State),
                Text(trial.Reached),
                .. values,
                Text(trial.Runtime.TotalSeconds),
                Text(progress.Elapsed.TotalSeconds),
                Text(trial.Worker),
                Text(trial.Attempt),
                trial.FailureReason ?? string.Empty,
                .. _hyperparameters.Select(name => config.GetValueOrDefault(name, string.Empty)),
            ]);
    }

    /// <summary>The scalars of a config by the names of their dimensions: those of a group behind a point.</summary>
    private static Dictionary<string, string> Flatten(IConfig config)
    {
        using var json = JsonDocument.Parse(ConfigJson.Serialize(config));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        AddTo(values, string.Empty, json.RootElement);
        return values;
    }

    private static void AddTo(Dictionary<string, string> values, string path, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                AddTo(values, path.Length == 0 ? property.Name : $"{path}.{property.Name}", property.Value);
            }
        }
        else if (path.Length > 0)
        {
            values[path] = element.ValueKind == JsonValueKind.String ? element.GetString()! : element.GetRawText();
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static void WriteLine(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells.Select(cell => cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell)));
        writer.Write("\r\n");
        writer.Flush();
    }
}
