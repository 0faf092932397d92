namespace HpoAttributes.Tests.Searchers.Ranking;

public class HypervolumeSubsetTests
{
    [Fact]
    public void Choose_OfALine_TakesTheKneeThenWhatAddsMost()
    {
        // Scaled to the unit square with reference 1.1: the middle dominates 0.6², the ends add 0.05 each to that, the fourth 0.0875.
        double[][] front = [[0, 1], [0.45, 0.55], [0.5, 0.5], [0.75, 0.25], [1, 0]];
        Assert.Equal([2, 3], HypervolumeSubset.Choose(front, 2));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Choose_IsThePlainGreedyChoice(int goals)
    {
        for (int seed = 0; seed < 10; seed++)
        {
            double[][] front = Sphere(seed, goals, 25);
            Assert.Equal(Greedy(front, 8), HypervolumeSubset.Choose(front, 8));
        }
    }

    [Fact]
    public void Choose_DoesNotDependOnUnits()
    {
        double[][] front = Sphere(1, 3, 20);
        double[][] scaled = [.. front.Select(vector => new[] { (1024 * vector[0]) - 3, vector[1] / 64, vector[2] + 4 })];
        Assert.Equal(HypervolumeSubset.Choose(front, 6), HypervolumeSubset.Choose(scaled, 6));
    }

    [Fact]
    public void Choose_AmongEqualOrHugeVectors_TakesTheFirst()
    {
        Assert.Equal([0, 1], HypervolumeSubset.Choose([[2, 2], [2, 2], [2, 2]], 2));
        Assert.Equal(2, HypervolumeSubset.Choose([[-1e308, 1e308], [1e308, -1e308], [0, 0]], 2).Length);
    }

    private static double[][] Sphere(int seed, int goals, int count)
    {
        var random = new RandomStream(seed, goals, 1);
        var front = new double[count][];
        for (int i = 0; i < count; i++)
        {
            var vector = new double[goals];
            for (int goal = 0; goal < goals; goal++)
            {
                vector[goal] = 0.01 + random.NextDouble();
            }

            double length = Math.Sqrt(vector.Sum(value => value * value));
            front[i] = [.. vector.Select(value => 1 - (value / length))];
        }

        return front;
    }

    private static List<int> Greedy(double[][] front, int count)
    {
        double[] low = [.. front[0].Select((_, goal) => front.Min(vector => vector[goal]))];
        double[] width = [.. front[0].Select((_, goal) => front.Max(vector => vector[goal]) - low[goal])];
        double[][] scaled = [.. front.Select(vector => vector.Select((value, goal) => (value - low[goal]) / width[goal]).ToArray())];
        double[] reference = [.. low.Select(_ => 1.1)];
        var chosen = new List<int>();
        while (chosen.Count < count)
        {
            double[][] kept = [.. chosen.Select(index => scaled[index])];
            chosen.Add(Enumerable.Range(0, front.Length).Except(chosen).MaxBy(index => Hypervolume.Of([.. kept, scaled[index]], reference)));
        }

        return chosen;
    }
}
