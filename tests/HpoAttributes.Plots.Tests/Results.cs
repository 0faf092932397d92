namespace HpoAttributes.Plots.Tests;

/// <summary>Results of studies that took one trial after the other.</summary>
internal static class Results
{
    /// <summary>The clock's start: any moment will do.</summary>
    private static readonly DateTimeOffset Start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A result whose trial i ends at second (i + 1) * <paramref name="seconds"/>; NaN stands for a failed trial.</summary>
    public static TuningResult<RateConfig> Of(IReadOnlyList<double> values, double seconds = 10)
    {
        var history = new TrialHistory();
        for (int i = 0; i < values.Count; i++)
        {
            bool isFailed = double.IsNaN(values[i]);
            var trial = new Trial(i, [0.5], new RateConfig());
            history.Add(trial);
            history.Replace(trial with
            {
                State = isFailed ? TrialState.Failed : TrialState.Completed,
                Values = isFailed ? null : values[i],
                FailureReason = isFailed ? "boom" : null,
                FinishedAt = Start.AddSeconds((i + 1) * seconds),
                Runtime = TimeSpan.FromSeconds(seconds),
            });
        }

        return new([Goal.Minimize], history, Start, StopReason.TrialsDone, []);
    }

    /// <summary>Thirty trials as of a network that learns, some of them failed.</summary>
    public static TuningResult<RateConfig> Learning(double floor = 0.1)
    {
        var values = new double[30];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i % 7 == 4 ? double.NaN : floor + (0.8 * Math.Abs(Math.Sin((i * i) + 1)) / (1 + (i / 10.0)));
        }

        return Of(values, seconds: 7.3);
    }
}
