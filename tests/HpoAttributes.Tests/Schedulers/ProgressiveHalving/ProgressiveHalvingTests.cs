namespace HpoAttributes.Tests.Schedulers.ProgressiveHalving;

public class ProgressiveHalvingTests
{
    // By trial: the values at 1 and from 2 on.
    private static readonly (double First, double Later)[] Curves = [(0.5, 0.5), (0.4, 0.3), (0.3, 0.2), (0.45, 0.05), (0.2, 0.25)];

    [Theory]
    [InlineData(Goal.Minimize)]
    [InlineData(Goal.Maximize)]
    public void Study_WhoseRankingChanges_TakesInTheNextRung(Goal goal)
    {
        // η 2, rungs 1, 2, 4, of which 2 is the highest at first. Median of (0.4, 0.5): 0.45, trial 1 goes on. Of (0.3, 0.4, 0.5): 0.4, trial 2; at 2 it is before trial 1, as it was
        // at 1. Trial 3 is above 0.425. Of (0.2, 0.3, 0.4, 0.45, 0.5): 0.4, trial 4; at 2 it comes behind trial 2, at 1 it was before it: rung 4 is taken in. There, the
        // median of (0.2, 0.25, 0.3) lets trials 2 and 4 go on.
        int sign = goal == Goal.Minimize ? 1 : -1;
        var objective = new CurveObjective(1, 4, (trial, resource) => sign * (resource == 1 ? Curves[trial].First : Curves[trial].Later)) { Goals = [goal] };
        Assert.Equal(
            "0s 0@1 0p 1s 1@1 1p 1s 1@2 1p 2s 2@1 2p 2s 2@2 2p 3s 3@1 3p 4s 4@1 4p 4s 4@2 4p 2s 2@3 2@4 2c 4s 4@3 4@4 4c",
            objective.Trace(New(objective, goal), 5));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(4, false)]
    public void Study_WhoseRankingStays_NeverGoesBeyondTheSecondRung(int workers, bool isReporting)
    {
        var objective = new CurveObjective(1, 81, (trial, _) => (trial * 17 % 50) / 50.0) { IsReporting = isReporting };
        SimulationResult result = objective.Run(New(objective), 50, workers);
        Assert.Equal(2, result.Trials.Max(trial => trial.Reached));
        Assert.Equal(0, result.Trials.Single(trial => trial.Values!.Value[0] == 0).Measurements[^1].Values[0]);
    }

    [Fact]
    public void Rung_OfARangeWithoutRungs_IsTheMaximum()
    {
        var objective = new CurveObjective(3, 3, (trial, _) => trial) { IsReporting = false };
        Assert.Equal("0s 0@3 0c 1s 1@3 1c", objective.Trace(New(objective), 2));
    }

    [Theory]
    [InlineData(new[] { 0.5, 0.25, 0.5, 0.5 }, true)] // crosses 0.375 twice, and is 0.125 from it at the end: a difference of 0.125 may be noise
    [InlineData(new[] { 0.25, 0.25, 0.5, 0.5 }, false)] // crosses once: the ranking has changed
    [InlineData(new[] { 0.375, 0.25, 0.375, 0.5 }, false)] // touches
    public void Ranking_OfCurvesThatCrossAndCrossBack_IsAsStableAsTheyAreNoisy(double[] curve, bool isStable)
    {
        var ranking = new RankingStability(Goal.Minimize);
        ranking.Add(Reported(0, curve), 2);
        ranking.Add(Reported(1, [0.375, 0.375, 0.375, 0.375]), 2);
        Assert.Equal(isStable, ranking.IsStable());
    }

    [Theory]
    [InlineData(new[] { 1.0, 3, 1, 3 }, 3)]
    [InlineData(new[] { 1.0, 2, 1, 1 }, 0)]
    [InlineData(new[] { 1.0, 2, 3 }, 1)]
    [InlineData(new[] { 2.0, 2, 2, 2 }, 0)]
    public void Crossings_AreCountedWhereBothHaveAValue(double[] curve, int expected)
        => Assert.Equal(expected, CurveCrossings.Count(Reported(0, curve).Measurements, Reported(1, [2, 2, 2, 2, 2]).Measurements));

    private static Trial Reported(int number, double[] values)
        => new(number, [0.5, 0.5, 0.5], new SampleConfig()) { Measurements = [.. values.Select((value, index) => new Measurement(index + 1, value))] };

    private static ProgressiveHalvingScheduler New(CurveObjective objective, Goal goal = Goal.Minimize)
        => new(new RandomSearcher(objective.Space), objective.Resource, eta: 2, goal);
}
