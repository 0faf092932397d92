namespace HpoAttributes.Tests.Searchers.CmaEs;

public class CmaEsModelTests
{
    private static readonly ConfigSpace Square = ConfigSpace.Of<PointConfig<SquareShape>>();
    private static readonly ConfigSpace Integers = ConfigSpace.Of<PointConfig<IntegersShape>>();

    [Theory]
    [InlineData(CmaEsRestarts.Ipop)]
    [InlineData(CmaEsRestarts.Bipop)]
    public void Run_OnceConverged_GivesWayToOneElsewhere(CmaEsRestarts restarts)
    {
        (int runs, CmaEsRun last) = Runs(Square, restarts, 2_000);
        Assert.InRange(runs, 2, 6);
        Assert.True(last.Results < 1_500);
    }

    [Fact]
    public void Run_OnceConvergedButForIntegers_GivesWayToOneElsewhere()
        => Assert.InRange(Runs(Integers, CmaEsRestarts.Ipop, 3_000).Count, 2, 6);

    [Fact]
    public void Run_WithoutRestarts_GoesOn()
    {
        (int runs, CmaEsRun last) = Runs(Square, CmaEsRestarts.None, 2_000);
        Assert.Equal(1, runs);
        Assert.True(last.IsOver);
        Assert.Equal(1_990, last.Results);
    }

    [Fact]
    public void Update_OfInterruptedTrials_LeavesThemOut()
    {
        var study = new CmaEsStudy(Square);
        var model = new CmaEsModel(new(Square), new(CmaEsRestarts.None, 0, 0, 0.1), Goal.Minimize, 1, study.History);
        for (int trial = 0; trial < 30; trial++)
        {
            study.Add([0.01 * trial, 0.5], trial % 3 == 0 ? TrialOutcome.Interrupted(default) : TrialOutcome.Completed(trial, default));
        }

        model.Update();
        Assert.Equal(10, model.Run!.Results);
        Assert.Equal(1, model.Best!.Number);
    }

    [Fact]
    public void Run_AroundTheFirstResults_BeginsAtTheMeanOfTheBetterHalf()
    {
        var study = new CmaEsStudy(Square);
        var model = new CmaEsModel(new(Square), new(CmaEsRestarts.None, 0, 0, 0.1), Goal.Maximize, 1, study.History);
        for (int trial = 0; trial < 10; trial++)
        {
            study.Add([0.1 * trial, 0.5], TrialOutcome.Completed(trial, default));
        }

        model.Update();
        IReadOnlyList<double> weights = new StrategyParameters(2, 10).Weights;
        Assert.Equal(Enumerable.Range(0, 5).Sum(k => weights[k] * 0.1 * (9 - k)), model.Run!.Distribution.Mean[0], 1e-12);
        Assert.Equal(0.5, model.Run.Distribution.Mean[1], 1e-12);
        Assert.Equal(0.1, model.Run.Distribution.DeviationOf(0), 1e-12);
    }

    [Fact]
    public void Run_AfterAWarmStart_HasTheMomentsOfTheBestTenth()
    {
        var study = new CmaEsStudy(Square);
        var model = new CmaEsModel(new(Square), new(CmaEsRestarts.None, 40, 0, 0.1), Goal.Minimize, 1, study.History);
        double[][] best = [[0.2, 0.3], [0.4, 0.3], [0.2, 0.5], [0.8, 0.9]];
        for (int trial = 0; trial < 40; trial++)
        {
            study.Add(trial < 4 ? best[trial] : [0.9, 0.1], TrialOutcome.Completed(trial, default));
        }

        model.Update();
        SearchDistribution distribution = model.Run!.Distribution;
        Assert.Equal(0.4, distribution.Mean[0], 1e-12);
        Assert.Equal(0.5, distribution.Mean[1], 1e-12);

        // 0.1² and the covariance of the four.
        double square = distribution.Step * distribution.Step;
        Assert.Equal(0.01 + 0.06, square * distribution.Covariance[0][0], 1e-12);
        Assert.Equal(0.01 + 0.06, square * distribution.Covariance[1][1], 1e-12);
        Assert.Equal(0.05, square * distribution.Covariance[0][1], 1e-12);
        Assert.Equal(1, (distribution.Covariance[0][0] * distribution.Covariance[1][1]) - Math.Pow(distribution.Covariance[0][1], 2), 1e-9);
    }

    /// <summary>How many runs a study has, and the last of them.</summary>
    private static (int Count, CmaEsRun Last) Runs(ConfigSpace space, CmaEsRestarts restarts, int trials)
    {
        var searcher = new CmaEsSearcher(space, seed: 1, restarts: restarts);
        var study = new CmaEsStudy(space);
        var model = new CmaEsModel(new(space), new(restarts, 0, 0, CmaEsSettings.DefaultStep), Goal.Minimize, 1, study.History);
        var runs = new HashSet<CmaEsRun>(ReferenceEqualityComparer.Instance);
        for (int trial = 0; trial < trials; trial++)
        {
            study.Run(searcher, 1, point => 1 + point.Select((unit, i) => Math.Pow(space.Dimensions[i].Domain.Snap(unit) - 0.37, 2)).Sum());
            model.Update();
            if (model.Run is { } run)
            {
                runs.Add(run);
            }
        }

        return (runs.Count, model.Run!);
    }
}
