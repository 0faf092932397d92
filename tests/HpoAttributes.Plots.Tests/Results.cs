namespace HpoAttributes.Plots.Tests;

/// <summary>Results of studies that took one trial after the other.</summary>
internal static class Results
{
    /// <summary>A result whose trial i ends at second (i + 1) * <paramref name="seconds"/>; NaN stands for a failed trial.</summary>
    public static TuningResult<RateConfig> Of(IReadOnlyList<double> values, double seconds = 10)
    {
        var rules = new StudyRules(ConfigSpace.Of<RateConfig>(), [Goal.Minimize]);
        var history = new TrialHistory();
        var incumbent = new IncumbentWatch(rules);
        for (int i = 0; i < values.Count; i++)
        {
            bool isFailed = double.IsNaN(values[i]);
            var trial = new Trial(i, [0.5], new RateConfig());
            history.Add(trial);
            history.Replace(trial with
            {
                State = isFailed ? TrialState.Failed : TrialState.Completed,
                Outcome = isFailed ? TrialOutcome.Failed("boom", TimeSpan.Zero) : TrialOutcome.Completed(values[i], TimeSpan.Zero),
                FinishedAfter = TimeSpan.FromSeconds((i + 1) * seconds),
            });
            incumbent.Take(history[i], history, history[i].FinishedAfter);
        }

        return new(rules, history, incumbent, StopReason.TrialsDone, []);
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
