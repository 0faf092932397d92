namespace HpoAttributes.Tests.Searchers.Evolution;

public class NichingSurvivalTests
{
    [Theory]
    [InlineData(2, 4, 5)]
    [InlineData(3, 12, 91)]
    [InlineData(4, 4, 35)]
    [InlineData(5, 6, 210)]
    public void Directions_AreAsManyAsPublished(int goals, int divisions, int count)
    {
        double[][] directions = ReferenceDirections.Of(goals, divisions);
        Assert.Equal(count, directions.Select(direction => string.Join(' ', direction)).Distinct().Count());
        Assert.All(directions, direction => Assert.Equal(1, direction.Sum(), 1e-12));
        Assert.Equal(count, ReferenceDirections.AtMost(goals, count).Length);
    }

    [Fact]
    public void Worst_OfOneFront_IsOneOfTheCrowdedDirection()
    {
        // The three ends and the three middles of edges are directions; two vectors more lie beside the first middle.
        double[][] values = [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0.5, 0.5, 0], [0.5, 0, 0.5], [0, 0.5, 0.5], [0.52, 0.48, 0], [0.48, 0.52, 0]];
        for (int seed = 0; seed < 20; seed++)
        {
            var random = new RandomStream(seed, 0, 1);
            Assert.Contains(new NichingSurvival(3, 6).WorstOf(values, ref random), new[] { 6, 7 });
        }
    }

    [Fact]
    public void Worst_OfSeveralFronts_IsOfTheLast()
    {
        double[][] values = [[1, 0], [0, 1], [2, 2], [0.5, 0.5]];
        var random = new RandomStream(1, 0, 1);
        Assert.Equal(2, new NichingSurvival(2, 3).WorstOf(values, ref random));
        Assert.Equal(2, new CrowdingSurvival().WorstOf(values, ref random));
    }

    [Fact]
    public void Worst_ByCrowding_HasTheLeastRoom()
    {
        double[][] values = [[0, 1], [0.4, 0.6], [0.5, 0.5], [0.55, 0.45], [1, 0]];
        var random = new RandomStream(1, 0, 1);
        Assert.Equal(2, new CrowdingSurvival().WorstOf(values, ref random));
    }

    [Fact]
    public void NormalizedGoals_OfAPlane_MeetTheAxesAtOne()
    {
        double[][] normalized = NormalizedGoals.Of([[7, 10, -1], [5, 14, -1], [5, 10, 0], [6, 11, -0.5]]);
        Assert.Equal([1, 0, 0], normalized[0].Select(value => Math.Round(value, 4)));
        Assert.Equal([0, 1, 0], normalized[1].Select(value => Math.Round(value, 4)));
        Assert.Equal([0.5, 0.25, 0.5], normalized[3].Select(value => Math.Round(value, 4)));
    }
}
