using System.Globalization;

namespace HpoAttributes.ProcessHost;

/// <summary>What a study found, as lines that the tests read.</summary>
internal static class Report
{
    public static void Write<TConfig>(TuningResult<TConfig> result)
        where TConfig : class, IConfig<TConfig>
    {
        foreach (TrialRecord<TConfig> record in result.Records)
        {
            Trial trial = record.Trial;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"trial {trial.Number} {record.State} {record.Value:R} {ConfigJson.Serialize(record.Config)} reached={trial.Reached} attempts={trial.Attempt} resumptions={string.Join(",", trial.Resumptions)} constraints={string.Join(",", trial.Constraints.Values)} {record.FailureReason}"));
        }

        Console.WriteLine($"stopped {result.StopReason}");
        string pids = string.Join(" ", result.Records.SelectMany(record => record.Trial.Metrics).Select(metric => metric.Value.ToString(CultureInfo.InvariantCulture)));
        Console.WriteLine($"pids {pids}");
    }
}
