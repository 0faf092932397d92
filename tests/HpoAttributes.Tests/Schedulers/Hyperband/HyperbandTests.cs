namespace HpoAttributes.Tests.Schedulers.Hyperband;

public class HyperbandTests
{
    [Fact]
    public void Brackets_OfOneTo81_AreThoseOfTheAlgorithm()
    {
        // ⌈5·81/5⌉, ⌈5·27/4⌉ = ⌈33.75⌉, ⌈5·9/3⌉, ⌈5·3/2⌉ = ⌈7.5⌉, 5, each divided by 3 and rounded down from rung to rung.
        var plans = HyperbandPlans.Of(new(1, 81), 3);
        Assert.Equal([1, 3, 9, 27, 81], plans.Levels);
        Assert.Equal([[81, 27, 9, 3, 1], [34, 11, 3, 1], [15, 5, 1], [8, 2], [5]], plans.Brackets.Select(bracket => bracket.Sizes));
        Assert.Equal([0, 1, 2, 3, 4], plans.Brackets.Select(bracket => bracket.FirstLevel));
    }

    [Theory]
    [InlineData(2, 10, 2, new[] { 2, 5, 10 })]
    [InlineData(5, 5, 3, new[] { 5 })]
    [InlineData(1, 10, 3, new[] { 1, 3, 10 })]
    [InlineData(1, int.MaxValue, 1000, new[] { 2, 2147, 2147484, int.MaxValue })]
    public void Levels_AreCountedFromTheMaximum(int min, int max, double eta, int[] expected)
        => Assert.Equal(expected, HyperbandPlans.Of(new(min, max), eta).Levels);

    [Fact]
    public void Study_WithOneWorker_RunsTheBracketsOneAfterTheOther()
    {
        // η 2, from 1 to 4: bracket 2 has ⌈3·4/3⌉ = 4 trials from 1 on, bracket 1 has ⌈3·2/2⌉ = 3 from 2 on, of which ⌊3/2⌋ = 1 goes on, bracket 0 has 3 at 4. The
        // errors fall with the number.
        var objective = new CurveObjective(1, 4, (trial, _) => (9 - trial) / 10.0) { IsReporting = false };
        Assert.Equal(
            "0s 0@1 0p 1s 1@1 1p 2s 2@1 2p 3s 3@1 3p 3s 3@2 3p 2s 2@2 2p 3s 3@4 3c "
            + "4s 4@2 4p 5s 5@2 5p 6s 6@2 6p 6s 6@4 6c 7s 7@4 7c 8s 8@4 8c 9s 9@4 9c",
            objective.Trace(New(objective), 10));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(4, false)]
    public void Study_WithAnyWorkers_GivesEachBracketItsTrials(int workers, bool isReporting)
    {
        var objective = new CurveObjective(1, 4, (trial, _) => (trial * 7 % 10) / 10.0) { IsReporting = isReporting, Goals = [Goal.Maximize], Minutes = (trial, _) => 1 + (trial % 2) };
        SimulationResult result = objective.Run(New(objective, Goal.Maximize), 20, workers);
        int[] expected = [1, 1, 2, 4, 2, 2, 4, 4, 4, 4];
        Assert.Equal([.. expected, .. expected], result.Trials.Chunk(10).SelectMany(cycle => new[] { cycle[..4], cycle[4..7], cycle[7..] }).SelectMany(bracket => bracket.Select(trial => trial.Reached).Order()));
        Assert.All(result.Trials.Where(trial => trial.Reached == 4), trial => Assert.Equal(TrialState.Completed, trial.State));
    }

    private static HyperbandScheduler New(CurveObjective objective, Goal goal = Goal.Minimize)
        => new(new RandomSearcher(objective.Space), objective.Resource, eta: 2, goal);
}
