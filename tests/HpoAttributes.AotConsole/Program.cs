using HpoAttributes;
using HpoAttributes.AotConsole;

var options = new TuningOptions { Trials = 40, Seed = 7, Workers = 2 };
TuningResult<QuadraticConfig> first = await Quadratic.TuneAsync(target: 2, options: options);
TuningResult<QuadraticConfig> second = Quadratic.Tune(target: 2, options: options with { Progress = ProgressView.None });

Check(first.Records.Count == 40, "forty trials are recorded");
Check(first.Records[0].Config == new QuadraticConfig(), "the first trial is the default config");
Check(first.Records[3] is { State: TrialState.Failed, FailureReason: { } reason } && reason.Contains("the fourth trial fails", StringComparison.Ordinal), "the failed trial has its reason");
Check(first.Records.Select(record => record.Config).SequenceEqual(second.Records.Select(record => record.Config)), "the same seed gives the same trials");
Check(first.Incumbent.Value == first.Records.Where(record => record.State == TrialState.Completed).Min(record => record.Value), "the incumbent is the best trial");
Check(ConfigJson.Deserialize<QuadraticConfig>(ConfigJson.Serialize(first.Incumbent.Config)) == first.Incumbent.Config, "the incumbent survives JSON");

TuningResult<TradeoffConfig> tradeoff = Tradeoff.Tune(options with { Trials = 10, Progress = ProgressView.None });
Check(tradeoff.Records.All(record => record.Trial.Measurements.Count == 3), "an iterator is left after its maximum");
Check(tradeoff.Records.All(record => record.Values == new ObjectiveValues(record.Config.X, (float)(record.Config.X * record.Config.X))), "its last value is the trial's");
Check(tradeoff.ParetoFront.Count == tradeoff.Records.Select(record => record.Config).Distinct().Count(), "of two goals that contradict each other every trial is on the front");
Check(Tradeoff.TuneShort(options with { Trials = 2, Progress = ProgressView.None }).Records[1].Trial.Measurements.Count == 2, "an iterator without a resource runs to its end");
Console.WriteLine("all checks passed");
return 0;

static void Check(bool holds, string what)
{
    if (!holds)
    {
        Console.Error.WriteLine($"not so: {what}");
        Environment.Exit(1);
    }
}
