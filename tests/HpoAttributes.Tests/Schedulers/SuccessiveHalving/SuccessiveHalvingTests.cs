namespace HpoAttributes.Tests.Schedulers.SuccessiveHalving;

public class SuccessiveHalvingTests
{
    [Fact]
    public void Round_OfTheChaptersExample_RunsEightFourTwoAndOne()
    {
        // η 2, from 2 to 10: rungs 2, 4, 8, 10 and 8, 4, 2, 1 trials. The errors fall with the number, so that the last four, two and one go on, the best first.
        CurveObjective objective = Returning(2, 10, [0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1]);
        Assert.Equal(
            "0s 0@2 0p 1s 1@2 1p 2s 2@2 2p 3s 3@2 3p 4s 4@2 4p 5s 5@2 5p 6s 6@2 6p 7s 7@2 7p "
            + "7s 7@4 7p 6s 6@4 6p 5s 5@4 5p 4s 4@4 4p 7s 7@8 7p 6s 6@8 6p 7s 7@10 7c",
            objective.Trace(New(objective), 8));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(4, false)]
    public void Study_OfTheChaptersExample_RunsThirtyTimesInTwoRounds(int workers, bool isReporting)
    {
        var objective = new CurveObjective(2, 10, (trial, _) => (trial * 7 % 16) / 16.0) { IsReporting = isReporting, Minutes = (trial, _) => 1 + (trial % 3) };
        SimulationResult result = objective.Run(New(objective), 16, workers);
        Assert.Equal(30, result.Events.OfType<StudyEvent.Leased>().Count());
        foreach (Trial[] round in result.Trials.Chunk(8))
        {
            // Those that come to a rung are the best of the one below, whatever other rounds do meanwhile.
            Trial[] ranked = [.. round.OrderBy(trial => trial.Measurements[^1].Values[0])];
            Assert.Equal([10, 8, 4, 4, 2, 2, 2, 2], ranked.Select(trial => trial.Reached));
            Assert.Equal(TrialState.Completed, ranked[0].State);
            Assert.All(ranked[1..], trial => Assert.Equal(TrialState.Paused, trial.State));
        }
    }

    [Fact]
    public void Rung_OfAnObjectiveThatReports_PutsAsideAtItsResource()
    {
        var objective = new CurveObjective(1, 2, (trial, _) => trial == 0 ? 0.5 : 0.4);
        Assert.Equal("0s 0@1 0p 1s 1@1 1p 1s 1@2 1c", objective.Trace(New(objective), 2));
    }

    [Fact]
    public void Rounds_ThatOverlap_AreFilledByTheirOwnTrials()
    {
        // η 2, rungs 1 and 2, two trials a round. Trial 1 takes five minutes for its first unit: worker 0 meanwhile runs the whole next round. If results were filed by rung
        // alone, trials 0 and 2 would fill the first rung at minute 2, and trial 2 would go on in the place of trial 1.
        double[] errors = [0.5, 0.4, 0.1, 0.2];
        var objective = new CurveObjective(1, 2, (trial, _) => errors[trial]) { IsReporting = false, Minutes = (trial, resource) => trial == 1 && resource == 1 ? 5 : 1 };
        Assert.Equal("0s 1s 0@1 0p 2s 2@1 2p 3s 3@1 3p 2s 1@1 1p 1s 2@2 2c 1@2 1c", objective.Trace(New(objective), 4, workers: 2));
    }

    [Fact]
    public void Trials_ThatFail_FillTheirRungButNeverGoOn()
    {
        // Rungs 1, 2, 4 for 4, 2, 1 trials: one trial is left for the second rung, which then is full with it.
        CurveObjective objective = Returning(1, 4, [double.NaN, double.NaN, double.NaN, 0.5]);
        Assert.Equal("0s 0f 1s 1f 2s 2f 3s 3@1 3p 3s 3@2 3p 3s 3@4 3c", objective.Trace(New(objective), 4));
    }

    [Fact]
    public void Values_ThatAreMaximized_AreTheBetterTheHigher()
    {
        var objective = new CurveObjective(1, 4, (trial, _) => trial / 10.0) { IsReporting = false, Goals = [Goal.Maximize] };
        Assert.Equal("0s 0@1 0p 1s 1@1 1p 2s 2@1 2p 3s 3@1 3p 3s 3@2 3p 2s 2@2 2p 3s 3@4 3c", objective.Trace(New(objective, Goal.Maximize), 4));
    }

    [Fact]
    public void Round_CutShort_PromotesTheSameShare()
    {
        // Three of four trials: ⌈3·2/4⌉ = 2 go on, and ⌈3·1/4⌉ = 1 of these.
        CurveObjective objective = Returning(1, 4, [0.3, 0.2, 0.1]);
        Assert.Equal("0s 0@1 0p 1s 1@1 1p 2s 2@1 2p 2s 2@2 2p 1s 1@2 1p 2s 2@4 2c", objective.Trace(New(objective), 3));
    }

    [Fact]
    public void Round_OfASearcherThatRunsOut_GoesOnWithWhatItHas()
    {
        CurveObjective objective = Returning(1, 4, [0.3, 0.2, 0.1]);
        var scheduler = new SuccessiveHalvingScheduler(new ListSearcher(new(), new(0.2), new(0.3)), objective.Resource, eta: 2);
        Assert.Equal("0s 0@1 0p 1s 1@1 1p 2s 2@1 2p 2s 2@2 2p 1s 1@2 1p 2s 2@4 2c", objective.Trace(scheduler, 100));
    }

    [Fact]
    public void FirstTrial_IsTheFirstInitialConfig()
    {
        var initial = new SampleConfig(0.7, 33);
        CurveObjective objective = Returning(1, 4, [0.3, 0.2, 0.1, 0.4]);
        var scheduler = new SuccessiveHalvingScheduler(new RandomSearcher(objective.Space, initial: [initial]), objective.Resource, eta: 2);
        Assert.Equal(initial, objective.Run(scheduler, 4).Trials[0].Config);
    }

    [Theory]
    [InlineData(4, 2, 1, new[] { 8, 4, 2, 1 })]
    [InlineData(3, 2, 1.5, new[] { 6, 3, 1 })]
    [InlineData(3, 10, 0.1, new[] { 10, 1, 1 })]
    [InlineData(5, 3, 1, new[] { 81, 27, 9, 3, 1 })]
    [InlineData(1, 3, 4, new[] { 4 })]
    public void Sizes_AreThePowersOfEta(int levels, double eta, double prefact, int[] expected)
        => Assert.Equal(expected, RoundPlan.Halving(levels, eta, prefact).Sizes);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(2, 0)]
    [InlineData(2, double.PositiveInfinity)]
    public void Constructor_OfNumbersOutOfRange_Throws(double eta, double prefact)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new SuccessiveHalvingScheduler(new ListSearcher(), new(1, 9), eta, prefact));

    private static CurveObjective Returning(int min, int max, double[] errors) => new(min, max, (trial, _) => errors[trial]) { IsReporting = false };

    private static SuccessiveHalvingScheduler New(CurveObjective objective, Goal goal = Goal.Minimize)
        => new(new RandomSearcher(objective.Space), objective.Resource, eta: 2, prefact: 1, goal);
}
