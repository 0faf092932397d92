namespace HpoAttributes.Tests.Searchers.CmaEs;

public class CategoryDistributionTests
{
    private static readonly double[] Weights = [0.5, 0.3, 0.2, 0, 0, 0];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20)]
    public void Update_WithOneCategoryBest_MakesItLikelyAndLeavesTheOthersTheirMargin(int categories)
    {
        var distribution = new CategoryDistribution([Uniform(categories), Uniform(2)]);
        for (int generation = 0; generation < 200; generation++)
        {
            int[][] results = [.. Enumerable.Range(0, 6).Select(k => Draw(distribution, generation, k))];
            distribution.Update([.. results.OrderBy(result => result[0] == 1 ? 0 : 1)], Weights);
            Assert.Equal(1, distribution[0].Sum(), 1e-12);
            Assert.All(distribution[0], probability => Assert.True(probability >= distribution.MarginOf(0) - 1e-12));
        }

        // Two choices: each keeps its likeliest category in at most √0.73 of the draws.
        Assert.Equal((1 - Math.Sqrt(0.73)) / (categories - 1), distribution.MarginOf(0), 1e-12);
        Assert.InRange(distribution[0][1], 0.7, Math.Sqrt(0.73) + 1e-12);
    }

    [Fact]
    public void Update_WithInactiveChoices_LeavesThemAlone()
    {
        var distribution = new CategoryDistribution([Uniform(3), Uniform(2)]);
        distribution.Update([[-1, 0], [-1, 0], [-1, 0], [-1, 1], [-1, 1], [-1, 1]], Weights);
        Assert.All(distribution[0], probability => Assert.Equal(1.0 / 3, probability, 1e-12));
        Assert.True(distribution[1][0] > 0.6);
    }

    [Fact]
    public void Update_WithNothingToTellThemApart_ChangesNothing()
    {
        var distribution = new CategoryDistribution([[0.5, 0.5]]);
        distribution.Update([[0], [1]], [0.5, 0.5]);
        Assert.Equal([0.5, 0.5], distribution[0]);
    }

    [Fact]
    public void Sample_OfAChoice_IsAsOftenAsItsProbability()
    {
        var distribution = new CategoryDistribution([[0.6, 0.3, 0.1]]);
        var counts = new int[3];
        for (int draw = 0; draw < 30_000; draw++)
        {
            var random = new RandomStream(1, draw, 12);
            counts[distribution.Sample(0, ref random)]++;
        }

        Assert.All(counts.Zip(distribution[0]), pair => Assert.Equal(pair.Second, pair.First / 30_000.0, 0.015));
    }

    [Fact]
    public void Constructor_OfUnlikelyCategories_RaisesThem()
    {
        var distribution = new CategoryDistribution([[0.99, 0.01, 0]]);
        Assert.Equal(0.135, distribution[0][2], 1e-12);
        Assert.Equal(0.73, distribution[0][0], 1e-12);
    }

    private static int[] Draw(CategoryDistribution distribution, int generation, int k)
    {
        var random = new RandomStream(3, (10 * generation) + k, 12);
        return [distribution.Sample(0, ref random), distribution.Sample(1, ref random)];
    }

    private static double[] Uniform(int count) => [.. Enumerable.Repeat(1.0 / count, count)];
}
