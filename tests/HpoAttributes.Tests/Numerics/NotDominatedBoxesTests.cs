namespace HpoAttributes.Tests.Numerics;

public class NotDominatedBoxesTests
{
    [Fact]
    public void Boxes_OfTwoCoordinates_AreStrips()
    {
        IReadOnlyList<Box> boxes = NotDominatedBoxes.Of([[2, 2], [1, 3], [3, 1], [3, 3]], [4, 4]);
        Assert.Equal([(double.NegativeInfinity, 1.0, 4.0), (1, 2, 3), (2, 3, 2), (3, 4, 1)], boxes.Select(box => (box.Lower[0], box.Upper[0], box.Upper[1])).Order());
        Assert.All(boxes, box => Assert.Equal(double.NegativeInfinity, box.Lower[1]));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Boxes_OfVectorsOnAGrid_HoldEveryCellThatIsNotDominatedOnce(int goals)
    {
        const int Cells = 6;
        for (int seed = 0; seed < 30; seed++)
        {
            var random = new RandomStream(seed, goals, 1);
            var vectors = new double[9][];
            for (int i = 0; i < vectors.Length; i++)
            {
                vectors[i] = new double[goals];
                for (int goal = 0; goal < goals; goal++)
                {
                    vectors[i][goal] = random.NextInt64(Cells + 1);
                }
            }

            IReadOnlyList<Box> boxes = NotDominatedBoxes.Of(vectors, [.. Enumerable.Repeat((double)Cells, goals)]);
            Assert.True(boxes.Count <= (2 * vectors.Length) + 1);
            for (int cell = 0; cell < Math.Pow(Cells, goals); cell++)
            {
                double[] middle = [.. Enumerable.Range(0, goals).Select(goal => (cell / (int)Math.Pow(Cells, goal) % Cells) + 0.5)];
                bool isDominated = Array.Exists(vectors, vector => Dominance.Holds(vector, middle));
                Assert.Equal(isDominated ? 0 : 1, boxes.Count(box => Holds(box, middle)));
            }
        }
    }

    private static bool Holds(Box box, double[] vector)
        => vector.Index().All(coordinate => box.Lower[coordinate.Index] < coordinate.Item && coordinate.Item < box.Upper[coordinate.Index]);
}
