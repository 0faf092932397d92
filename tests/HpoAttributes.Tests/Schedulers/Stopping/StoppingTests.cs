namespace HpoAttributes.Tests.Schedulers.Stopping;

public class StoppingTests
{
    [Fact]
    public void Threshold_StopsWhatLeavesTheRange()
    {
        CurveObjective objective = Of([0.5, 0.5, 0.5], [0.5, 1.5, 0.5], [-1, 0.5, 0.5], [0, 1, 0]);
        Assert.Equal(
            "0s 0@1 0@2 0@3 0c 1s 1@1 1@2 1x 2s 2@1 2x 3s 3@1 3@2 3@3 3c",
            objective.Trace(new ThresholdStoppingScheduler(Basic(objective), lower: 0, upper: 1), 4));
        Assert.Equal(
            "0s 0@1 0@2 0@3 0c 1s 1@1 1@2 1x 2s 2@1 2@2 2@3 2c 3s 3@1 3@2 3@3 3c",
            objective.Trace(new ThresholdStoppingScheduler(Basic(objective), lower: 0, upper: 1, grace: 2), 4));
    }

    [Fact]
    public void Threshold_OfAHalvingScheduler_LeavesTheRestToIt()
    {
        // η 3, rungs 1 and 3, three trials a round. Trial 1 would be the best, but is out of range: it fills its place and does not go on.
        CurveObjective objective = Of([0.5, 0.5, 0.5], [-1, -1, -1], [0.4, 0.4, 0.4]);
        var halving = new SuccessiveHalvingScheduler(new RandomSearcher(objective.Space), objective.Resource, eta: 3);
        Assert.Equal("0s 0@1 0p 1s 1@1 1x 2s 2@1 2p 2s 2@2 2@3 2c", objective.Trace(new ThresholdStoppingScheduler(halving, lower: 0), 3));
    }

    [Theory]
    [InlineData(Goal.Minimize)]
    [InlineData(Goal.Maximize)]
    public void Plateau_StopsWhatDoesNotImprove(Goal goal)
    {
        // After 1 neither 0.95 nor 0.92 is better by more than 0.1, and 0.85 comes too late; trial 1 always is, trial 2 every second time.
        CurveObjective objective = Of(goal, [1, 0.95, 0.92, 0.85, 0.5], [1, 0.8, 0.6, 0.4, 0.2], [1, 1, 0.5, 0.5, 0.25]);
        Assert.Equal(
            "0s 0@1 0@2 0@3 0x 1s 1@1 1@2 1@3 1@4 1@5 1c 2s 2@1 2@2 2@3 2@4 2@5 2c",
            objective.Trace(new PlateauStoppingScheduler(Basic(objective), patience: 2, minDelta: 0.1, goal), 3));
    }

    [Theory]
    [InlineData(Goal.Minimize)]
    [InlineData(Goal.Maximize)]
    public void Wilcoxon_StopsWhatIsWorseStepByStep(Goal goal)
    {
        // n differences of one sign have the probability 2^-n: 1/16 after four folds. Trial 2 is better; trial 3 is worse than that one in three of four folds, but
        // in the largest difference better.
        CurveObjective objective = Of(goal, [0.5, 0.5, 0.5, 0.5, 0.5], [0.6, 0.6, 0.6, 0.6, 0.6], [0.4, 0.4, 0.4, 0.4, 0.4], [0.1, 0.5, 0.5, 0.5, 0.5]);
        Assert.Equal(
            "0s 0@1 0@2 0@3 0@4 0@5 0c 1s 1@1 1@2 1@3 1@4 1x 2s 2@1 2@2 2@3 2@4 2@5 2c 3s 3@1 3@2 3@3 3@4 3@5 3c",
            objective.Trace(new WilcoxonStoppingScheduler(Basic(objective), goal: goal), 4));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Stopping_WithSeveralWorkers_KeepsTrialsApart(int workers)
    {
        var objective = new CurveObjective(1, 5, (trial, resource) => trial % 2 == 0 ? 1.0 / resource : 1);
        SimulationResult result = objective.Run(new PlateauStoppingScheduler(Basic(objective), patience: 2), 8, workers);
        Assert.All(result.Trials, trial => Assert.Equal(trial.Number % 2 == 0 ? 5 : 3, trial.Reached));
    }

    [Fact]
    public void Constructors_OfSettingsOutOfRange_Throw()
    {
        var inner = new BasicScheduler(new ListSearcher());
        Assert.Throws<ArgumentException>(() => new ThresholdStoppingScheduler(inner));
        Assert.Throws<ArgumentException>(() => new ThresholdStoppingScheduler(inner, lower: 1, upper: 0));
        Assert.Throws<ArgumentException>(() => new ThresholdStoppingScheduler(inner, upper: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ThresholdStoppingScheduler(inner, lower: 1, grace: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlateauStoppingScheduler(inner, patience: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlateauStoppingScheduler(inner, minDelta: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WilcoxonStoppingScheduler(inner, p: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new WilcoxonStoppingScheduler(inner, startup: 0));
    }

    private static BasicScheduler Basic(CurveObjective objective) => new(new RandomSearcher(objective.Space));

    private static CurveObjective Of(params double[][] curves) => Of(Goal.Minimize, curves);

    private static CurveObjective Of(Goal goal, params double[][] curves)
        => new(1, curves[0].Length, (trial, resource) => (goal == Goal.Minimize ? 1 : -1) * curves[trial][resource - 1]) { Goals = [goal] };
}
