using Xunit;

namespace HpoAttributes.Tests;

public class SavedTrialTests
{
    private static readonly TuningOptions Quiet = new() { Trials = 9, Seed = 3, Progress = ProgressView.None, Searcher = HpoAttributes.Searchers.Random(), Scheduler = HpoAttributes.Schedulers.Basic() };

    [Fact]
    public void Tune_TrialsThatGoOnFromCheckpoints_GiveTheLossesOfThoseThatRunThrough()
    {
        TuningResult<SavedCurveConfig> whole = Run(saves: false, Quiet);
        TuningResult<SavedCurveConfig> paused = Run(saves: true, Quiet with { Scheduler = HpoAttributes.Schedulers.Asha(), MaxPausedTrials = 0 });
        TrialRecord<SavedCurveConfig> best = paused.Records.MaxBy(record => record.Resource)!;
        Assert.Equal(9, best.Resource);
        Assert.Equal([TrialResumption.FromCheckpoint, TrialResumption.FromCheckpoint], best.Trial.Resumptions);
        Assert.All(paused.Records, record => Assert.Equal(Losses(whole, record.Number).Take(record.Resource), Losses(paused, record.Number)));
    }

    private static TuningResult<SavedCurveConfig> Run(bool saves, TuningOptions options)
        => SavedCurve.Tune(saves, options: options, cancellationToken: TestContext.Current.CancellationToken);

    private static IEnumerable<double> Losses(TuningResult<SavedCurveConfig> result, int trial)
        => result.Records.Single(record => record.Number == trial).Measurements.Select(measurement => measurement.Values[0]);
}
