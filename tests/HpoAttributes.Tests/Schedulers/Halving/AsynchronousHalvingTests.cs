namespace HpoAttributes.Tests.Schedulers.Halving;

public class AsynchronousHalvingTests
{
    // By trial: the value at every resource.
    private static readonly double[] Errors = [0.5, 0.4, 0.3, 0.9, 0.2, 0.8];

    [Fact]
    public void Promotion_WithOneWorker_PutsAsideAndPromotesTheBest()
        // η 3, rungs 1, 3, 9. With two trials at the first rung the quantile 1/3 of (0.4, 0.5) is 0.433: trial 1 goes on. Of (0.3, 0.4, 0.5) it is 0.367: trial 2.
        // At rung 3 of (0.3, 0.4): 0.333, trial 2 goes on to the end. Trial 3 is bad; of (0.2, 0.3, 0.4, 0.5, 0.9) it is 0.333: trial 4.
        => Assert.Equal(
            "0s 0@1 0p 1s 1@1 1p 1s 1@2 1@3 1p 2s 2@1 2p 2s 2@2 2@3 2p 2s 2@4 2@5 2@6 2@7 2@8 2@9 2c 3s 3@1 3p 4s 4@1 4p 4s 4@2 4@3 4p 4s 4@4 4@5 4@6 4@7 4@8 4@9 4c 5s 5@1 5p",
            EventTrace.Of(Simulate(HalvingMode.Promotion, isReporting: true)));

    [Fact]
    public void Stopping_WithOneWorker_LetsTheFirstGoOnAndStopsWhatIsWorse()
        => Assert.Equal(
            "0s 0@1 0@2 0@3 0@4 0@5 0@6 0@7 0@8 0@9 0c 1s 1@1 1@2 1@3 1@4 1@5 1@6 1@7 1@8 1@9 1c 2s 2@1 2@2 2@3 2@4 2@5 2@6 2@7 2@8 2@9 2c 3s 3@1 3x 4s 4@1 4@2 4@3 4@4 4@5 4@6 4@7 4@8 4@9 4c 5s 5@1 5x",
            EventTrace.Of(Simulate(HalvingMode.Stopping, isReporting: true)));

    [Fact]
    public void Promotion_OfAnObjectiveThatOnlyReturns_CallsItAgainWithMore()
    {
        SimulationResult result = Simulate(HalvingMode.Promotion, isReporting: false);
        Assert.Equal(
            "0s 0@1 0p 1s 1@1 1p 1s 1@3 1p 2s 2@1 2p 2s 2@3 2p 2s 2@9 2c 3s 3@1 3p 4s 4@1 4p 4s 4@3 4p 4s 4@9 4c 5s 5@1 5p",
            EventTrace.Of(result));

        // Each call costs as much as it was granted.
        Assert.Equal(TimeSpan.FromMinutes(6 + 9 + 18), result.Elapsed);
    }

    [Fact]
    public void Stopping_OfAnObjectiveThatOnlyReturns_CallsItAgainWithMore()
        => Assert.Equal(
            "0s 0@1 0+ 0s 0@3 0+ 0s 0@9 0c 1s 1@1 1+ 1s 1@3 1+ 1s 1@9 1c 2s 2@1 2+ 2s 2@3 2+ 2s 2@9 2c 3s 3@1 3x 4s 4@1 4+ 4s 4@3 4+ 4s 4@9 4c 5s 5@1 5x",
            EventTrace.Of(Simulate(HalvingMode.Stopping, isReporting: false)));

    private static SimulationResult Simulate(HalvingMode mode, bool isReporting)
    {
        var objective = new CurveObjective(1, 9, (trial, _) => Errors[trial]) { IsReporting = isReporting };
        var scheduler = new AsynchronousHalvingScheduler(new RandomSearcher(objective.Space), objective.Resource, eta: 3, mode);
        return Simulation.Run(scheduler, objective, new() { Workers = 1, Trials = Errors.Length }, TestContext.Current.CancellationToken);
    }
}
