namespace HpoAttributes.Tests.Searchers.Ranking;

public class FrontChoiceTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Of_AFrontThatGrowsNowAndThen_IsTheSubsetThatDominatesMost(int goals)
    {
        var choice = new FrontChoice();
        var fronts = new Fronts();
        var random = new RandomStream(7, goals, 1);
        for (int id = 0; id < 100; id++)
        {
            var values = new double[goals];
            for (int goal = 0; goal < goals; goal++)
            {
                values[goal] = random.NextDouble();
            }

            fronts.Add(new(id, values));
            IReadOnlyList<FrontMember> front = fronts.All[0];
            int count = Math.Max(front.Count / 2, 1);
            int[] places = HypervolumeSubset.Choose([.. front.Select(member => member.Values)], count);
            Assert.Equal(places.Select(place => front[place].Id), choice.Of(front, count));
        }
    }

    [Fact]
    public void Of_TheSameFront_IsNotChosenAgain()
    {
        var choice = new FrontChoice();
        FrontMember[] front = [new(3, [0, 1]), new(5, [1, 0]), new(8, [0.4, 0.4])];
        IReadOnlyList<int> first = choice.Of(front, 2);
        Assert.Same(first, choice.Of(front, 2));
        Assert.Equal([8], choice.Of(front, 1));
    }

    [Fact]
    public void Of_AnotherFrontWithTheSameNumbers_IsChosenAgain()
    {
        var choice = new FrontChoice();
        Assert.Equal([0], choice.Of([new(0, [0.4, 0.4]), new(1, [0, 1]), new(2, [1, 0])], 1));
        Assert.Equal([2], choice.Of([new(0, [0, 1]), new(1, [1, 0]), new(2, [0.4, 0.4])], 1));
    }
}
