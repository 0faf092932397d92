namespace HpoAttributes.Tests.Searchers.CmaEs;

public class SearchDistributionTests
{
    private const double Accuracy = 1e-9;

    [Theory]
    [InlineData(1, 4, 1)]
    [InlineData(5, 8, 2)]
    [InlineData(5, 9, 3)]
    [InlineData(10, 10, 4)]
    public void Update_GenerationByGeneration_IsTheTutorials(int dimensions, int population, long seed)
    {
        var constants = new StrategyParameters(dimensions, population);
        SearchDistribution distribution = Correlated(dimensions);
        SearchDistribution start = Correlated(dimensions);
        var reference = new CmaEsReference(start.Mean, start.Step, [.. start.Covariance], constants);
        for (int generation = 0; generation < 30; generation++)
        {
            double[][] points = Generation(distribution, population, seed, generation);
            distribution.Update(points, WeightsOf(constants, population), constants);
            reference.Update(points);
            AssertEqual(reference, distribution);
        }

        Assert.InRange(reference.Stalls, 1, 29);
    }

    [Fact]
    public void Update_WithResultsFromFarAway_GrowsTheStepByNoMoreThanEAndMovesByLittle()
    {
        var constants = new StrategyParameters(3, 7);
        SearchDistribution distribution = Correlated(3);
        (double step, double[] mean) = (distribution.Step, [.. distribution.Mean]);
        double[][] points = [.. Enumerable.Range(0, 7).Select(i => new[] { 1e9 + i, -1e9, 1e9 })];
        distribution.Update(points, WeightsOf(constants, 7), constants);

        Assert.True(distribution.IsSound);
        Assert.InRange(distribution.Step, step, step * Math.E);
        double longest = (Math.Sqrt(3) + (6.0 / 5)) * step * Math.Sqrt(2);
        Assert.InRange(Math.Sqrt(distribution.Mean.Zip(mean).Sum(pair => Math.Pow(pair.First - pair.Second, 2))), 0.1 * step, longest);
    }

    [Fact]
    public void Write_OfStandardNormalNumbers_HasTheDistributionsMoments()
    {
        SearchDistribution distribution = Correlated(2);
        (double[] mean, double[][] covariance) = MomentsOf(40_000, draw =>
        {
            var random = new RandomStream(1, draw, 12);
            var point = new double[2];
            distribution.Write(NormalDraws.Draw(ref random, 2), point);
            return point;
        });
        double square = distribution.Step * distribution.Step;
        Assert.All(mean.Zip(distribution.Mean), pair => Assert.Equal(pair.Second, pair.First, 0.02 * distribution.Step));
        Assert.Equal(square * distribution.Covariance[0][0], covariance[0][0], 0.03 * square);
        Assert.Equal(square * distribution.Covariance[0][1], covariance[0][1], 0.03 * square);
        Assert.Equal(distribution.DeviationOf(1) * distribution.DeviationOf(1), covariance[1][1], 0.03 * square);
    }

    [Fact]
    public void Fill_OfWhatIsNaN_DrawsItGivenTheRest()
    {
        SearchDistribution distribution = Correlated(2);
        double shift = 2 * distribution.DeviationOf(0);
        double given = distribution.Mean[0] + shift;
        (double[] mean, double[][] covariance) = MomentsOf(40_000, draw =>
        {
            var random = new RandomStream(1, draw, 12);
            double[] point = [given, double.NaN];
            distribution.Fill(point, ref random);
            return point;
        });
        double slope = distribution.Covariance[0][1] / distribution.Covariance[0][0];
        double square = distribution.Step * distribution.Step;
        Assert.Equal(0, covariance[0][0], Accuracy);
        Assert.Equal(distribution.Mean[1] + (slope * shift), mean[1], 0.02 * distribution.Step);
        Assert.Equal(square * (distribution.Covariance[1][1] - (slope * distribution.Covariance[0][1])), covariance[1][1], 0.03 * square);
    }

    [Fact]
    public void Fill_OfAPointWithoutCoordinates_IsADraw()
    {
        SearchDistribution distribution = Correlated(2);
        var random = new RandomStream(1, 0, 12);
        RandomStream again = random;
        double[] point = [double.NaN, double.NaN];
        distribution.Fill(point, ref random);
        var draw = new double[2];
        distribution.Write(NormalDraws.Draw(ref again, 2), draw);
        Assert.Equal(draw, point);
    }

    [Fact]
    public void IsSound_OfASingularCovariance_IsFalse()
    {
        Assert.False(new SearchDistribution([0, 0], 1, [[1, 1], [1, 1]]).IsSound);
        Assert.False(new SearchDistribution([0, 0], 1, [[1, double.NaN], [double.NaN, 1]]).IsSound);
        Assert.False(new SearchDistribution([0], double.PositiveInfinity, [[1]]).IsSound);
        Assert.True(new SearchDistribution([], 1, []).IsSound);
    }

    /// <summary>Correlations of 0.5 to the power of the distance, and variances that grow.</summary>
    private static SearchDistribution Correlated(int dimensions)
    {
        double[][] covariance = [.. Enumerable.Range(1, dimensions).Select(row => Enumerable.Range(1, dimensions)
            .Select(column => Math.Sqrt(row * column) * Math.Pow(0.5, Math.Abs(row - column))).ToArray())];
        return new([.. Enumerable.Range(0, dimensions).Select(i => 0.3 + (0.05 * i))], 0.1, covariance);
    }

    /// <summary>Points of the distribution, the nearest to a far goal first, so that it is in haste at the beginning; one was proposed by somebody else.</summary>
    private static double[][] Generation(SearchDistribution distribution, int population, long seed, int generation)
    {
        var points = new List<double[]> { distribution.Mean.Select(mean => mean + (20 * distribution.Step)).ToArray() };
        while (points.Count < population)
        {
            var random = new RandomStream(seed, (100 * generation) + points.Count, 12);
            var point = new double[distribution.Mean.Length];
            distribution.Write(NormalDraws.Draw(ref random, point.Length), point);
            points.Add(point);
        }

        return [.. points.OrderBy(point => point.Sum(unit => Math.Pow(unit - 3, 2)))];
    }

    private static SelectionWeights WeightsOf(StrategyParameters constants, int population)
        => constants.WeightsOf([.. Enumerable.Range(0, population).Select(i => new TrialRank(TrialRank.Feasible, i, i))]);

    private static void AssertEqual(CmaEsReference reference, SearchDistribution distribution)
    {
        Assert.Equal(1, distribution.Step / reference.Step, Accuracy);
        for (int i = 0; i < distribution.Mean.Length; i++)
        {
            Assert.Equal(0, (distribution.Mean[i] - reference.Mean[i]) / reference.Step, Accuracy);
            Assert.Equal(reference.Path[i], distribution.Path[i], Accuracy);
            for (int j = 0; j <= i; j++)
            {
                Assert.Equal(reference.Covariance[i, j], distribution.Covariance[i][j], Accuracy * reference.Covariance.Trace());
            }
        }
    }

    private static (double[] Mean, double[][] Covariance) MomentsOf(int count, Func<int, double[]> draw)
    {
        double[][] points = [.. Enumerable.Range(0, count).Select(draw)];
        double[] mean = [points.Average(point => point[0]), points.Average(point => point[1])];
        double Product(int i, int j) => points.Average(point => (point[i] - mean[i]) * (point[j] - mean[j]));
        return (mean, [[Product(0, 0), Product(0, 1)], [Product(1, 0), Product(1, 1)]]);
    }
}
