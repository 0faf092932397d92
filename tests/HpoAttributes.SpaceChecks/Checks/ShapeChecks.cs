using HpoAttributes.SpaceChecks.@event;

namespace HpoAttributes.SpaceChecks;

/// <summary>A whole study of each shape that an objective can have.</summary>
internal static class ShapeChecks
{
    public static IEnumerable<NamedCheck> List =>
    [
        new("shapes: a double", () =>
        {
            TuningResult<BowlConfig> result = Bowl.Tune(target: 2, options: Silent.Options(trials: 40) with { Workers = 2 });
            Check.Equal(40, result.Records.Count(record => record.State == TrialState.Completed), "completed trials");
            Check.That(result.Records.All(record => record.Value == Bowl.Value(2, record.Config.X, record.Config.Y)));
            Check.Equal(result.Records.Min(record => record.Value), result.Incumbent.Value);
        }),
        new("shapes: a task that fails once", () =>
        {
            TuningResult<BowlTaskConfig> result = Bowl.TuneTask(options: Silent.Options(trials: 5));
            Check.Equal("InvalidOperationException: the fourth trial fails", result.Records[3].FailureReason);
            Check.Equal(4, result.Records.Count(record => record.State == TrialState.Completed), "completed trials");
        }),
        new("shapes: a value task, awaited", () =>
        {
            TuningResult<BowlValueTaskConfig> result = Bowl.TuneValueTaskAsync(Silent.Options(trials: 9)).GetAwaiter().GetResult();
            Check.Equal(result.Records.Max(record => record.Value), result.Incumbent.Value);
        }),
        new("shapes: several goals have a front and no incumbent", () =>
        {
            TuningResult<BowlPairConfig> result = Bowl.TunePair(Silent.Options(trials: 40) with { Searcher = Searchers.Random() });
            Check.That(result.ParetoFront.Count is > 1 and < 40);
            Check.That(result.ParetoFront.All(record => !result.Records.Any(other => Dominates(other.Values!.Value, record.Values!.Value))));
            Check.That(result.Records.Except(result.ParetoFront).All(record => result.Records.Any(other => Dominates(other.Values!.Value, record.Values!.Value))));
            Check.Throws<InvalidOperationException>("the objective has 2 goals, so no single trial is the best: use ParetoFront", () => _ = result.Incumbent);
            Check.Equal("Error, Size", string.Join(", ", new BowlPairObjective().Info.Metrics));
        }),
        new("shapes: a task of several goals", () => Check.Equal(3, Bowl.TuneTriple(Silent.Options(trials: 3)).Records[2].Values!.Value.Count)),
        new("shapes: an iterator ends at the maximum", () =>
        {
            TuningResult<CurveConfig> result = Curve.Tune(Silent.Options(trials: 3));
            Check.That(result.Records.All(record => record.Trial.Measurements.Count == 9));
            Check.That(result.Records.All(record => record.Value == (1 / (record.Config.Rate * 9)) + 9000));
            Check.Equal(new ResourceRange(2, 9), new CurveObjective().Info.Resource);
        }),
        new("shapes: an asynchronous iterator of several goals ends at the maximum", () =>
        {
            TuningResult<CurveAwaitedConfig> result = Curve.TuneAwaited(Silent.Options(trials: 3));
            Check.That(result.Records.All(record => record.Trial.Measurements.Count == 4 && record.Values!.Value[1] == 4));
            Check.Equal(1, result.ParetoFront.Count);
        }),
        new("shapes: an iterator without a maximum ends by itself", () => Check.Equal(2, Curve.TuneShort(Silent.Options(trials: 1)).Records[0].Trial.Measurements.Count)),
        new("shapes: a resource is handed over", () => Check.Equal(27.1, Curve.TuneBounded(Silent.Options(trials: 1)).Records[0].Value)),
        new("shapes: reports and outcome constraints are kept", () =>
        {
            TuningResult<CurveReportingConfig> result = Curve.TuneReporting(Silent.Options(trials: 20) with { Scheduler = Schedulers.Basic() });
            Check.That(result.Records.All(record => record.Trial.Measurements.Count == 3 && record.Trial.Constraints["x"] == record.Config.X - 0.5));
            Check.That(result.Records.Any(record => !record.Trial.IsFeasible));
            Check.That(result.Incumbent.Config.X <= 0.5);
        }),
        new("shapes: an instance for each worker, with a list for each", () =>
        {
            int made = 0;
            TuningResult<TrainerConfig> result = Trainer.Tune(() => new Trainer(100 * Interlocked.Increment(ref made)), ["device 0", "device 1"], [0, 10], Silent.Options(trials: 12));
            Check.Equal(string.Empty, string.Join("; ", result.Records.Select(record => record.FailureReason).OfType<string>()));
            Check.Equal(2, made);
            Check.Throws<ArgumentException>("the list 'slot' has 1 elements but 'device' has 2: each needs one for every worker (Parameter 'slot')", () => _ = new TrainerObjective(() => new Trainer(0), ["device 0", "device 1"], [0]));
        }),
        new("shapes: one instance for one worker", () =>
        {
            var trainer = new Trainer(100);
            Check.Equal(3, trainer.Tune(["device 0"], [0], Silent.Options(trials: 3)).Records.Count(record => record.Value >= 100), "completed trials");
        }),
        new("shapes: a struct for every worker", () =>
        {
            TuningResult<OuterScaledConfig> result = new Outer.Scaled(2).Tune(Silent.Options(trials: 8) with { Workers = 2 });
            Check.That(result.Records.All(record => record.Value == 2 * (record.Config.Size + (record.Config.Tail?.Length ?? 0))));
        }),
        new("shapes: an interface", () =>
        {
            Check.Equal(4, IModel.Tune(() => new Model(), Silent.Options(trials: 4) with { Workers = 2 }).Records.Count(record => record.State == TrialState.Completed), "completed trials");
            Check.Equal(-0.5, IModel.TuneFast(Silent.Options(trials: 1)).Records[0].Value);
        }),
        new("shapes: keywords as names", () => Check.Equal(10.5, @record.Tune(options: 3, tuningOptions: Silent.Options(trials: 1)).Records[0].Value)),
    ];

    private static bool Dominates(ObjectiveValues left, ObjectiveValues right) => left[0] <= right[0] && left[1] >= right[1] && left != right;
}
