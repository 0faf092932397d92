using HpoAttributes.SpaceChecks;

namespace HpoAttributes.Tests.Searchers;

public class ParzenEstimatorTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(26)]
    [InlineData(60)]
    [InlineData(150)]
    public void LogDensity_OnASpaceOfCases_EqualsTheFormulas(int count)
    {
        ConfigSpace space = ConfigSpace.Of<NetworkConfig>();
        var random = new RandomStream(count, 0, 99);
        double[][] points = [.. Enumerable.Range(0, count).Select(_ => Draw(space, ref random))];
        (ParzenEstimator estimator, int[] members) = Fit(space, points, number => number % 3 != 1);
        var reference = new TpeReference(space);
        double[][] of = [.. members.Select(member => points[member])];
        for (int i = 0; i < 5; i++)
        {
            double[] at = Draw(space, ref random);
            double expected = reference.LogDensity(of, at);
            Assert.Equal(expected, estimator.LogDensity(at), Math.Abs(expected) * 1e-9);
        }
    }

    [Fact]
    public void LogDensity_WhileTrialsComeAndGo_IsThatOfANewEstimatorToTheLastBit()
    {
        ConfigSpace space = ConfigSpace.Of<NetworkConfig>();
        var random = new RandomStream(3, 0, 99);
        var history = new TrialHistory();
        var trials = new TpeTrials(space);
        var estimator = new ParzenEstimator(space, trials);
        var members = new SortedSet<int>();
        for (int step = 0; step < 250; step++)
        {
            Add(history, [Draw(space, ref random)]);
            trials.Update(history);
            members.Add(step);
            int changes = (int)random.NextInt64(step % 50 == 49 ? 200 : 3);
            for (int i = 0; i < changes; i++)
            {
                Toggle(members, (int)random.NextInt64(history.Count));
            }

            estimator.Fit([.. members]);
            var fresh = new ParzenEstimator(space, trials);
            fresh.Fit([.. members]);
            double[] at = Draw(space, ref random);
            Assert.Equal(fresh.LogDensity(at), estimator.LogDensity(at));
        }
    }

    [Fact]
    public void Sample_OfManyPoints_HasTheDensityThatIsSaid()
    {
        ConfigSpace space = ConfigSpace.Of<NetworkConfig>();
        var random = new RandomStream(5, 0, 99);
        double[][] points = [.. Enumerable.Range(0, 12).Select(_ => Draw(space, ref random))];
        (ParzenEstimator estimator, _) = Fit(space, points, _ => true);
        (ParzenEstimator uniform, _) = Fit(space, [], _ => true);
        double sum = 0;
        const int Draws = 200_000;
        var point = new double[space.Count];
        for (int i = 0; i < Draws; i++)
        {
            estimator.Sample(ref random, point);
            sum += Math.Exp(uniform.LogDensity(point) - estimator.LogDensity(point));
        }

        // The mean of a ratio of densities under the one below the line is 1.
        Assert.Equal(1, sum / Draws, 0.02);
    }

    private static void Toggle(SortedSet<int> members, int trial)
    {
        if (!members.Remove(trial))
        {
            members.Add(trial);
        }
    }

    private static double[] Draw(ConfigSpace space, ref RandomStream random)
    {
        var point = new double[space.Count];
        space.Sample(ref random, point);
        for (int d = 0; d < point.Length; d++)
        {
            bool isDiscrete = space.Dimensions[d].Domain.Cardinality is not null && !double.IsNaN(point[d]);
            point[d] = isDiscrete ? space.Dimensions[d].Domain.Snap(point[d]) : point[d];
        }

        return point;
    }

    private static (ParzenEstimator Estimator, int[] Members) Fit(ConfigSpace space, double[][] points, Func<int, bool> isMember)
    {
        var trials = new TpeTrials(space);
        trials.Update(History(points));
        var estimator = new ParzenEstimator(space, trials);
        int[] members = [.. Enumerable.Range(0, points.Length).Where(isMember)];
        estimator.Fit(members);
        return (estimator, members);
    }

    private static TrialHistory History(double[][] points)
    {
        var history = new TrialHistory();
        Add(history, points);
        return history;
    }

    private static void Add(TrialHistory history, double[][] points)
    {
        foreach (double[] point in points)
        {
            history.Add(new Trial(history.Count, point, NetworkConfig.Default));
        }
    }
}
