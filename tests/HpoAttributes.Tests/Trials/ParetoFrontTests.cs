namespace HpoAttributes.Tests.Trials;

public class ParetoFrontTests
{
    private static readonly Goal[] Goals = [Goal.Minimize, Goal.Maximize];

    [Fact]
    public void Of_TwoGoals_KeepsWhatNoOtherBeats()
    {
        Trial[] trials = [Completed(0, 1, 1), Completed(1, 2, 2), Completed(2, 2, 1), Completed(3, 1, 1), Completed(4, 0.5, 0.1)];
        Assert.Equal([0, 1, 3, 4], ParetoFront.Of(trials, Goals).Select(trial => trial.Number));
    }

    [Fact]
    public void Of_InfeasibleTrials_LeavesThemOutWhereOneIsFeasible()
    {
        Trial infeasible = Completed(0, 0, 9) with { Constraints = Trial.NoConstraints.SetItem("memory", 1) };
        Assert.Equal([1], ParetoFront.Of([infeasible, Completed(1, 1, 1)], Goals).Select(trial => trial.Number));
        Assert.Equal([0], ParetoFront.Of([infeasible], Goals).Select(trial => trial.Number));
    }

    private static Trial Completed(int number, params double[] values) => new(number, [0.5, 0.5, 0.5], new SampleConfig())
    {
        State = TrialState.Completed,
        Outcome = TrialOutcome.Completed(new(values), TimeSpan.Zero),
    };
}
