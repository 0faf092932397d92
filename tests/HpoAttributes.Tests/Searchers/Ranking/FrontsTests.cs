namespace HpoAttributes.Tests.Searchers.Ranking;

public class FrontsTests
{
    [Fact]
    public void Of_NumbersFrontsFromTheBest()
        => Assert.Equal([0, 1, 0, 2, 0, 1], Fronts.Of([[1, 3], [2, 4], [2, 2], [4, 4], [3, 1], [4, 2]]));

    [Fact]
    public void Of_EqualVectors_AreInOneFront()
        => Assert.Equal([0, 0, 1, 1], Fronts.Of([[1, 1], [1, 1], [1, 2], [1, 2]]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Of_AgreesWithTheDefinition(int goals)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            double[][] values = Drawn(seed, goals, 80);
            Assert.Equal(Peeled(values), Fronts.Of(values));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Add_InAnyOrder_KeepsTheFrontsOfAll(int goals)
    {
        var fronts = new Fronts();
        double[][] values = Drawn(1, goals, 120);
        for (int i = 0; i < values.Length; i++)
        {
            fronts.Add(new(i, values[i]));
            int[] expected = Peeled(values[..(i + 1)]);
            Assert.Equal(i + 1, fronts.Count);
            Assert.Equal(expected.Max() + 1, fronts.All.Count);
            Assert.All(fronts.All.Index(), front => Assert.All(front.Item, member => Assert.Equal(expected[member.Id], front.Index)));
        }
    }

    private static double[][] Drawn(int seed, int goals, int count)
    {
        var random = new RandomStream(seed, goals, 1);
        var values = new double[count][];
        for (int i = 0; i < count; i++)
        {
            values[i] = new double[goals];
            for (int goal = 0; goal < goals; goal++)
            {
                values[i][goal] = random.NextInt64(12);
            }
        }

        return values;
    }

    /// <summary>The definition: a front is what none of those that are left dominates.</summary>
    private static int[] Peeled(double[][] values)
    {
        int[] fronts = [.. values.Select(_ => -1)];
        for (int number = 0; fronts.Contains(-1); number++)
        {
            int[] open = [.. Enumerable.Range(0, values.Length).Where(i => fronts[i] < 0)];
            int[] front = [.. open.Where(i => !Array.Exists(open, other => Dominance.Holds(values[other], values[i])))];
            Array.ForEach(front, i => fronts[i] = number);
        }

        return fronts;
    }
}
