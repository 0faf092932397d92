using HpoAttributes.Tests.Searchers;
using HpoAttributes.Tests.Searchers.CmaEs;

namespace HpoAttributes.Tests.Schedulers.PopulationBased;

public class PopulationBasedTests
{
    private static readonly double[] Errors = [0.1, 0.9, 0.5, 0.4];

    [Theory]
    [InlineData(Goal.Minimize)]
    [InlineData(Goal.Maximize)]
    public void Population_WithAWorkerForEach_ReplacesTheBadByForksOfTheGood(Goal goal)
    {
        // Two trials, an interval of 2, 6 units. At 2 trial 1 is the worse one: trial 2 goes on from trial 0's checkpoint at 2, so that 3 is its first report. At 4 it is worse
        // again, and trial 3 goes on from 4. At 6 both end by themselves.
        CurveObjective objective = New(6, goal);
        SimulationResult result = objective.Run(Scheduler(objective, goal), 4, workers: 2);
        Assert.Equal("0s 1s 0@1 1@1 0@2 1@2 1x 2s 0@3 2@3 0@4 2@4 2x 3s 0@5 3@5 0@6 0c 3@6 3c", EventTrace.Of(result));
        Assert.Equal([null, null, 0, 0], result.Trials.Select(trial => trial.ForkOf));

        // What a fork has from another is not spent again.
        Assert.Equal(6 + 2 + 2 + 2, result.SpentResource);
        Assert.NotEqual(result.Trials[0].Point, result.Trials[2].Point);
    }

    [Fact]
    public void Population_WithOneWorker_TakesTurns()
    {
        // Trial 0 is put aside at 2 for trial 1 to begin. That is bad; its place is filled before trial 0 goes on.
        CurveObjective objective = New(4);
        Assert.Equal("0s 0@1 0@2 0p 1s 1@1 1@2 1x 2s 2@3 2@4 2c 0s 0@3 0@4 0c", objective.Trace(Scheduler(objective), 3));
    }

    [Fact]
    public void Fork_OfATrialWithoutACheckpoint_StartsFromNothing()
    {
        var objective = new CurveObjective(1, 4, (trial, _) => Errors[trial]);
        Assert.Equal("0s 1s 0@1 1@1 0@2 1@2 1x 2s 0@3 2@1 0@4 0c 2@2 2@3 2@4 2c", objective.Trace(Scheduler(objective), 3, workers: 2));
    }

    [Fact]
    public void Trials_WhenNoneIsLeftToBegin_AreStoppedAllTheSame()
    {
        CurveObjective objective = New(4);
        Assert.Equal("0s 1s 0@1 1@1 0@2 1@2 1x 0@3 0@4 0c", objective.Trace(Scheduler(objective), 2, workers: 2));
    }

    [Fact]
    public void Workers_WithoutWork_BeginAnotherPopulation()
    {
        CurveObjective objective = New(2);
        SimulationResult result = objective.Run(Scheduler(objective), 4, workers: 4);
        Assert.All(result.Trials, trial => Assert.Equal((null, TrialState.Completed), (trial.ForkOf, trial.State)));
    }

    [Fact]
    public void Founder_ThatFailsEarly_IsReplacedByAnother()
    {
        var objective = new CurveObjective(1, 4, (trial, _) => trial == 1 ? double.NaN : Errors[trial]) { SavesCheckpoints = true };
        SimulationResult result = objective.Run(Scheduler(objective), 4, workers: 2);
        Assert.Equal([null, null, null, 0], result.Trials.Select(trial => trial.ForkOf));
        Assert.Equal("0s 1s 0@1 1f 2s 0@2 2@1 0@3 2@2 2x 3s 0@4 0c 3@4 3c", EventTrace.Of(result));
    }

    [Fact]
    public void Perturbation_MovesEachValueOnItsOwnScale()
    {
        var perturbation = new Perturbation(ConfigSpace.Of<SampleConfig>(), resampleProbability: 0, step: 0.1);
        double[] origin = ConfigSpace.Of<SampleConfig>().Encode(new SampleConfig(0.95, 32, Activation.Relu));
        for (int seed = 0; seed < 100; seed++)
        {
            var random = new RandomStream(seed, 0, 0);
            double[] point = perturbation.Of(origin, ref random);

            // From 0.01 to 1 a tenth of the scale is a factor of 10^0.2; upwards there is no room for it. The lowest of the sizes can only become larger. Categories stay.
            Assert.Equal(0.95 / Math.Pow(10, 0.2), SampleConfig.RateDomain.Decode(point[0]), 1e-12);
            Assert.InRange(SampleConfig.SizeDomain.Decode(point[1]), 50, 58);
            Assert.Equal(origin[2], point[2]);
        }
    }

    [Fact]
    public void Perturbation_OfAFewValues_GoesToANeighbour()
    {
        ConfigSpace space = ConfigSpace.Of<PointConfig<IntegersShape>>();
        var perturbation = new Perturbation(space, resampleProbability: 0, step: 0.001);
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new RandomStream(seed, 0, 0);
            var origin = new double[space.Count];
            space.Sample(ref random, origin);
            double[] point = perturbation.Of(origin, ref random);
            for (int i = 0; i < point.Length; i++)
            {
                if (space.Dimensions[i].Domain is { IsOrdered: true, Cardinality: { } cardinality and > 1 } domain)
                {
                    Assert.Equal(1.0 / cardinality, Math.Abs(point[i] - domain.Snap(origin[i])), 1e-9);
                }
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.25)]
    [InlineData(1)]
    public void Perturbation_KeepsConstraintsAndCases(double resampleProbability)
    {
        foreach (ConfigSpace space in new[] { ConfigSpace.Of<PointConfig<TriangleShape>>(), ConfigSpace.Of<PointConfig<CasesShape>>(), ConfigSpace.Of<PointConfig<MixedShape>>() })
        {
            var perturbation = new Perturbation(space, resampleProbability, 0.3);
            for (int seed = 0; seed < 200; seed++)
            {
                var random = new RandomStream(seed, 0, 0);
                var origin = new double[space.Count];
                space.Sample(ref random, origin);
                double[] point = perturbation.Of(origin, ref random);
                Assert.Null(space.ProblemOf(point));
                Assert.True(space.IsFeasible(point));
            }
        }
    }

    [Theory]
    [InlineData(0, 10, 0.25, 0.25, 0.1)]
    [InlineData(1, 1, 0.25, 0.25, 0.1)]
    [InlineData(1, 10, 0, 0.25, 0.1)]
    [InlineData(1, 10, 0.6, 0.25, 0.1)]
    [InlineData(1, 10, 0.25, -0.1, 0.1)]
    [InlineData(1, 10, 0.25, 1.1, 0.1)]
    [InlineData(1, 10, 0.25, 0.25, 0)]
    [InlineData(1, 10, 0.25, 0.25, double.NaN)]
    public void Constructor_OfSettingsOutOfRange_Throws(int interval, int population, double quantile, double resampleProbability, double step)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new PopulationBasedScheduler(new ListSearcher(), interval, population, quantile, resampleProbability, step));

    private static CurveObjective New(int max, Goal goal = Goal.Minimize)
        => new(1, max, (trial, _) => (goal == Goal.Minimize ? 1 : -1) * Errors[trial]) { SavesCheckpoints = true, Goals = [goal] };

    private static PopulationBasedScheduler Scheduler(CurveObjective objective, Goal goal = Goal.Minimize)
        => new(new RandomSearcher(objective.Space), interval: 2, population: 2, quantile: 0.5, resource: objective.Resource, goal: goal);
}
