namespace HpoAttributes.Tests.Numerics;

public class HypervolumeTests
{
    [Fact]
    public void Volume_OfOneVector_IsItsBox()
        => Assert.Equal(2 * 3 * 4 * 5, Hypervolume.Of([[1, 1, 1, 1]], [3, 4, 5, 6]), 1e-12);

    [Fact]
    public void Volume_OfAStaircase_IsTheSumOfItsSteps()
        => Assert.Equal(1 + 2 + 3, Hypervolume.Of([[1, 3], [2, 2], [3, 1]], [4, 4]), 1e-12);

    /// <summary>Inclusion and exclusion: three boxes of 4, less three pairs' common 2·1·1 each, plus the common cube of 1.</summary>
    [Fact]
    public void Volume_OfThreeBoxes_IsThatOfTheirUnion()
        => Assert.Equal(12 - 6 + 1, Hypervolume.Of([[0, 0, 1], [0, 1, 0], [1, 0, 0]], [2, 2, 2]), 1e-12);

    [Fact]
    public void Volume_OfOneCoordinate_IsTheDistanceOfTheBest()
        => Assert.Equal(3, Hypervolume.Of([[2], [1], [5]], [4]), 1e-12);

    [Fact]
    public void Vectors_DominatedOrNotBelowTheReference_AddNothing()
    {
        double[][] front = [[1, 3, 2], [2, 2, 2], [3, 1, 1]];
        double[][] more = [.. front, [3, 3, 3], [2, 2, 2], [0, 4, 0], [0, 0, 9]];
        Assert.Equal(Hypervolume.Of(front, [4, 4, 4]), Hypervolume.Of(more, [4, 4, 4]), 1e-12);
        Assert.Equal(0, Hypervolume.Of([], [4, 4, 4]));
    }

    [Fact]
    public void Vectors_WithinInfinity_AreAllowedAsReferenceOnly()
        => Assert.Equal(0, Hypervolume.Of([[double.PositiveInfinity, 1]], [4, 4]));

    /// <summary>The front of ZDT1, f2 = 1 - √f1, with reference (1.1, 1.1) dominates 0.11 + 0.11 - 0.01 + 2/3 in the limit; of equal steps in f1 less by what the steps cut off.</summary>
    [Fact]
    public void Volume_OfZdt1_IsThatOfTheCurve()
    {
        double[][] front = [.. Enumerable.Range(0, 100_001).Select(i => i / 100_000.0).Select(f => new[] { f, 1 - Math.Sqrt(f) })];
        Assert.Equal((2.0 / 3) + 0.11 + 0.1, Hypervolume.Of(front, [1.1, 1.1]), 1e-5);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Volume_OfVectorsOnAGrid_IsTheNumberOfDominatedCells(int goals)
    {
        const int Cells = 6;
        for (int seed = 0; seed < 20; seed++)
        {
            double[][] vectors = OnGrid(seed, count: 12, goals, Cells);
            double[] reference = [.. Enumerable.Repeat((double)Cells, goals)];
            Assert.Equal(CountOfDominated(vectors, goals, Cells), Hypervolume.Of(vectors, reference), 1e-9);
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Exclusive_IsWhatTheVolumeLosesWithoutTheVector(int goals)
    {
        double[] reference = [.. Enumerable.Repeat(6.0, goals)];
        for (int seed = 0; seed < 20; seed++)
        {
            double[][] vectors = OnGrid(seed, count: 9, goals, 6);
            double loss = Hypervolume.Of(vectors, reference) - Hypervolume.Of(vectors[1..], reference);
            Assert.Equal(loss, Hypervolume.Exclusive(vectors[0], vectors[1..], reference), 1e-9);
        }

        Assert.Equal(0, Hypervolume.Exclusive(reference, [], reference));
    }

    private static double[][] OnGrid(int seed, int count, int goals, int cells)
    {
        var random = new RandomStream(seed, 0, 1);
        var vectors = new double[count][];
        for (int i = 0; i < count; i++)
        {
            vectors[i] = new double[goals];
            for (int goal = 0; goal < goals; goal++)
            {
                vectors[i][goal] = random.NextInt64(cells + 1);
            }
        }

        return vectors;
    }

    private static int CountOfDominated(double[][] vectors, int goals, int cells)
    {
        int total = (int)Math.Pow(cells, goals);
        return Enumerable.Range(0, total).Count(cell => Array.Exists(vectors, vector => Holds(vector, cell, cells)));
    }

    private static bool Holds(double[] vector, int cell, int cells)
    {
        foreach (double low in vector)
        {
            if (cell % cells < low)
            {
                return false;
            }

            cell /= cells;
        }

        return true;
    }
}
