namespace HpoAttributes.Tests.Numerics;

public class SobolSequenceTests
{
    /// <summary>The first points in five dimensions, as on the page of Joe and Kuo and in the tests of other implementations.</summary>
    private static readonly double[][] Published =
    [
        [0, 0, 0, 0, 0],
        [0.5, 0.5, 0.5, 0.5, 0.5],
        [0.75, 0.25, 0.25, 0.25, 0.75],
        [0.25, 0.75, 0.75, 0.75, 0.25],
        [0.375, 0.375, 0.625, 0.875, 0.375],
        [0.875, 0.875, 0.125, 0.375, 0.875],
        [0.625, 0.125, 0.875, 0.625, 0.625],
        [0.125, 0.625, 0.375, 0.125, 0.125],
        [0.1875, 0.3125, 0.9375, 0.4375, 0.5625],
        [0.6875, 0.8125, 0.4375, 0.9375, 0.0625],
        [0.9375, 0.0625, 0.6875, 0.1875, 0.3125],
    ];

    [Fact]
    public void Plain_FirstPoints_AreThePublishedOnes()
        => Assert.Equal(Published, Published.Select((_, index) => Point(SobolSequence.Plain(5), index)));

    /// <summary>Lines of the file new-joe-kuo-6.21201, chosen by hand.</summary>
    [Theory]
    [InlineData(10, 1, 1, 7, 11, 19)]
    [InlineData(14, 1, 3, 3, 9, 7, 49)]
    [InlineData(161, 1, 1, 1, 7, 7, 3, 15, 99, 409, 719)]
    [InlineData(298, 1, 3, 7, 9, 25, 5, 105, 69, 81, 943, 1459)]
    public void Directions_OfADimension_StartWithThePublishedNumbers(int dimension, params int[] numbers)
    {
        var directions = new SobolDirections();
        var columns = new ulong[32];
        for (int i = 0; i < dimension; i++)
        {
            directions.WriteNext(columns);
        }

        Assert.Equal(numbers.Select(number => (ulong)number), numbers.Select((_, k) => columns[k] >> (63 - k)));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData(3L, 0)]
    [InlineData(4L, 256)]
    public void Points_OfABlock_LieOneInEachInterval(long? seed, int start)
    {
        const int Count = 256;
        SobolSequence sequence = seed is { } key ? SobolSequence.Scrambled(SobolSequence.MaxDimensions, key) : SobolSequence.Plain(SobolSequence.MaxDimensions);
        double[][] points = [.. Enumerable.Range(start, Count).Select(index => Point(sequence, index))];
        for (int dimension = 0; dimension < SobolSequence.MaxDimensions; dimension++)
        {
            Assert.Equal(Count, points.Select(point => (int)(point[dimension] * Count)).Distinct().Count());
        }
    }

    [Fact]
    public void Points_OfPairsOfDimensions_AreNets()
    {
        // The first two dimensions are a (0, m, 2)-net: each box of area 1/16 holds one of 16 points, whatever its shape.
        double[][] points = [.. Enumerable.Range(32, 16).Select(index => Point(SobolSequence.Scrambled(2, 9), index))];
        foreach (int columns in new[] { 1, 2, 4, 8, 16 })
        {
            Assert.Equal(16, points.Select(point => ((int)(point[0] * columns), (int)(point[1] * (16 / columns)))).Distinct().Count());
        }
    }

    [Theory]
    [InlineData(64)]
    [InlineData(100)]
    public void Points_Scrambled_HaveALowerDiscrepancyThanRandomOnes(int count)
    {
        double sobol = Enumerable.Range(0, 20).Average(seed => Discrepancy([.. Enumerable.Range(0, count).Select(index => Point(SobolSequence.Scrambled(5, seed), index))]));
        double random = Enumerable.Range(0, 20).Average(seed => Discrepancy([.. Enumerable.Range(0, count).Select(index => RandomPoint(seed, index))]));
        Assert.InRange(sobol, 0, 0.4 * random);
    }

    [Fact]
    public void Points_OfSeveralSeedsAndShifts_AreUniform()
    {
        double[] units = [.. from seed in Enumerable.Range(0, 40) from shift in Enumerable.Range(0, 50) select Point(SobolSequence.Scrambled(3, seed), 1, shift)[2]];
        Assert.InRange(units.Average(), 0.48, 0.52);
        Assert.InRange(units.Average(unit => unit * unit), 0.313, 0.353);
    }

    [Fact]
    public void Sequence_OfMoreDimensionsThanThereAreNumbersFor_IsRefused()
        => Assert.Throws<ArgumentOutOfRangeException>(() => SobolSequence.Plain(SobolSequence.MaxDimensions + 1));

    private static double[] Point(SobolSequence sequence, int index, int shift = 0)
    {
        var point = new double[sequence.Dimensions];
        sequence.Write((uint)index, shift, point);
        return point;
    }

    private static double[] RandomPoint(int seed, int index)
    {
        var random = new RandomStream(seed, index, 77);
        return [.. Enumerable.Range(0, 5).Select(_ => random.NextDouble())];
    }

    /// <summary>The squared L2 star discrepancy (Warnock 1972).</summary>
    private static double Discrepancy(double[][] points)
    {
        int d = points[0].Length;
        double single = points.Sum(point => point.Aggregate(1.0, (product, unit) => product * (1 - (unit * unit))));
        double pairs = points.Sum(left => points.Sum(right => left.Zip(right, (a, b) => 1 - Math.Max(a, b)).Aggregate(1.0, (product, factor) => product * factor)));
        return Math.Pow(3, -d) - (Math.Pow(2, 1 - d) / points.Length * single) + (pairs / points.Length / points.Length);
    }
}
