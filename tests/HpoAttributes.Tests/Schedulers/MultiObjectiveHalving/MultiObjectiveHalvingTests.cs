namespace HpoAttributes.Tests.Schedulers.MultiObjectiveHalving;

public class MultiObjectiveHalvingTests
{
    private static readonly (double First, double Second)[] Values = [(2, 2), (1, 3), (3, 1), (1, 1), (4, 4)];

    [Theory]
    [InlineData(1, 1)]
    [InlineData(-1, 1)]
    [InlineData(-1, -1)]
    public void Promotion_WithOneWorker_PromotesByFrontsThenByTheNet(int first, int second)
    {
        // η 2, rungs 1, 2, 4: the better half goes on, rounded down. Of trials 0 and 1, in one front, trial 1 is the best in the first goal. It stays the best one of three. Trial 3
        // dominates all: it is the first of two at 1 and of one at 2.
        CurveObjective objective = New(first, second);
        Assert.Equal(
            "0s 0@1 0p 1s 1@1 1p 1s 1@2 1p 2s 2@1 2p 3s 3@1 3p 3s 3@2 3p 3s 3@4 3c 4s 4@1 4p",
            objective.Trace(Scheduler(objective, HalvingMode.Promotion), 5));
    }

    [Fact]
    public void Stopping_WithOneWorker_StopsWhatIsNotInTheBetterPart()
    {
        CurveObjective objective = New(1, 1);
        Assert.Equal(
            "0s 0@1 0+ 0s 0@2 0+ 0s 0@4 0c 1s 1@1 1+ 1s 1@2 1+ 1s 1@4 1c 2s 2@1 2x 3s 3@1 3+ 3s 3@2 3+ 3s 3@4 3c 4s 4@1 4x",
            objective.Trace(Scheduler(objective, HalvingMode.Stopping), 5));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Promotion_WithSeveralWorkers_CompletesOnlyWhatIsGoodAtEachRung(int workers)
    {
        var objective = new CurveObjective(1, 9, (trial, resource) => new ObjectiveValues(trial * 7 % 30, (trial * 11 % 30) + (1.0 / resource))) { Goals = [Goal.Minimize, Goal.Minimize] };
        var scheduler = new MultiObjectiveHalvingScheduler(new RandomSearcher(objective.Space), objective.Resource, objective.Goals);
        SimulationResult result = objective.Run(scheduler, 60, workers);
        Assert.InRange(result.Trials.Count(trial => trial.Reached >= 3), 5, 40);
        Assert.InRange(result.Trials.Count(trial => trial.State == TrialState.Completed), 1, 20);
    }

    [Fact]
    public void Net_OfAFront_IsSpread()
    {
        FrontMember[] front = [new(7, [0, 10]), new(3, [10, 0]), new(5, [5, 5]), new(4, [1, 9]), new(6, [7, 3])];
        Assert.Equal([7, 3, 5, 6, 4], EpsilonNet.Choose(front, 5));
        Assert.Equal([7, 3], EpsilonNet.Choose(front, 2));
        Assert.Equal([1, 2], EpsilonNet.Choose([new(2, [1, 1]), new(1, [1, 1])], 2));
    }

    [Fact]
    public void Rung_WithInfeasibleTrials_HasThemLast()
    {
        var rung = new FrontRung(0.5, HalvingMode.Stopping, [Goal.Minimize, Goal.Minimize]);
        rung.Add(At(0, 1, 1, isFeasible: false));
        rung.Add(At(1, 2, 2));
        rung.Add(At(2, 3, 3));
        rung.Add(At(3, 4, 4, isFeasible: false));
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(rung.IsGood));
    }

    private static Trial At(int number, double first, double second, bool isFeasible = true) => new(number, [0.5, 0.5, 0.5], new SampleConfig())
    {
        Measurements = [new(1, new(first, second))],
        Constraints = Trial.NoConstraints.SetItem("memory", isFeasible ? 0 : 1),
    };

    private static CurveObjective New(int first, int second) => new(1, 4, (trial, _) => new ObjectiveValues(first * Values[trial].First, second * Values[trial].Second))
    {
        IsReporting = false,
        Goals = [first > 0 ? Goal.Minimize : Goal.Maximize, second > 0 ? Goal.Minimize : Goal.Maximize],
    };

    private static MultiObjectiveHalvingScheduler Scheduler(CurveObjective objective, HalvingMode mode)
        => new(new RandomSearcher(objective.Space), objective.Resource, objective.Goals, eta: 2, mode);
}
