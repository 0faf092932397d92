using System.Globalization;

namespace HpoAttributes;

/// <summary>The numbers of an any-time figure: seconds and values, without the type of the configs.</summary>
internal sealed class AnyTimeCurve
{
    /// <summary>The best value so far from each time on, from the first success to the end.</summary>
    public required IReadOnlyList<(double Seconds, double Value)> Best { get; init; }

    /// <summary>Each completed trial.</summary>
    public required IReadOnlyList<(double Seconds, double Value)> Completed { get; init; }

    /// <summary>When trials failed.</summary>
    public required IReadOnlyList<double> Failed { get; init; }

    public static AnyTimeCurve Of<TConfig>(TuningResult<TConfig> result)
        where TConfig : class, IConfig<TConfig>
    {
        if (result.IncumbentTrajectory.Count != result.CumulativeRuntime.Count)
        {
            throw new ArgumentException("the study has several goals, so no single trial is the best one: an any-time figure needs one goal", nameof(result));
        }

        double[] times = [.. result.CumulativeRuntime.Select(time => time.TotalSeconds)];
        Trial[] trials = [.. result.Records.Select(record => record.Trial)];
        return new()
        {
            Best = [.. times.Zip(result.IncumbentTrajectory).Where(point => !double.IsNaN(point.Second))],
            Completed = [.. trials.Where(trial => trial.State == TrialState.Completed).Select(trial => (trial.FinishedAfter.TotalSeconds, trial.Values!.Value[0]))],
            Failed = [.. trials.Where(trial => trial.State == TrialState.Failed).Select(trial => trial.FinishedAfter.TotalSeconds)],
        };
    }

    public void CheckScale(bool isLog, string parameterName)
    {
        foreach ((_, double value) in Completed)
        {
            if (isLog && value <= 0)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"a logarithmic axis needs values above zero, but a trial's is {value}"), parameterName);
            }
        }
    }
}
