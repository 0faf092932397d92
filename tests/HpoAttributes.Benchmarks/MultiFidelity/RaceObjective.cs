namespace HpoAttributes.Benchmarks;

/// <summary>A task as a simulated study sees it: an hour is the task's unit of time. For one study.</summary>
internal sealed class RaceObjective(CurveTask task) : ISimulatedObjective
{
    private readonly Dictionary<int, (double[] Curve, TimeSpan Cost)> _trials = [];

    public ConfigSpace Space => task.Space.ConfigSpace;

    public ResourceRange Resource => new(1, task.Epochs);

    public ObjectiveValues ValuesAt(Trial trial, int resource) => TrainingOf(trial).Curve[resource - 1];

    public TimeSpan CostOf(Trial trial, int resource) => TrainingOf(trial).Cost;

    private (double[] Curve, TimeSpan Cost) TrainingOf(Trial trial)
    {
        if (!_trials.TryGetValue(trial.Number, out (double[] Curve, TimeSpan Cost) training))
        {
            double[] values = task.Space.ValuesAt([.. trial.Point]);
            _trials[trial.Number] = training = (task.CurveOf(values), TimeSpan.FromHours(task.EpochCostOf(values) / task.TimeUnit));
        }

        return training;
    }
}
