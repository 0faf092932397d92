namespace HpoAttributes.Tests.Numerics;

public class CholeskyTests
{
    // The product of ((2,0,0), (1,3,0), (-1,2,1)) and its transpose.
    private static readonly double[] Matrix = [4, 0, 0, 2, 10, 0, -2, 5, 6];

    [Fact]
    public void Factor_OfAProduct_GivesDeterminantAndSolution()
    {
        Cholesky factor = Cholesky.Of(Matrix, 3)!;
        Assert.Equal(2 * Math.Log(6), factor.LogDeterminant, 14);

        // Matrix × (1, 2, 3).
        double[] b = [2, 37, 26];
        factor.Solve(b);
        Near([1, 2, 3], b);
    }

    [Fact]
    public void Inverse_OfAProduct_IsTheExactOne()
    {
        Cholesky factor = Cholesky.Of(Matrix, 3)!;
        double[] inverseFactor = factor.InverseFactor();
        Near([0.5, 0, 0, -1.0 / 6, 1.0 / 3, 0, 5.0 / 6, -2.0 / 3, 1], inverseFactor);
        double[] inverse = factor.Inverse(inverseFactor);
        Near([35.0 / 36, 0, 0, -11.0 / 18, 5.0 / 9, 0, 5.0 / 6, -2.0 / 3, 1], inverse);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1e-17)]
    [InlineData(1e-9)]
    public void Factor_WithRowsThatAreAlmostEqual_NeedsLittleOnTheDiagonal(double apart)
    {
        double near = 1 - apart;
        Cholesky factor = Cholesky.Of([1, 0, 0, near, 1, 0, near, near, 1], 3)!;
        double[] b = [1, 1, 1];
        factor.Solve(b);
        Assert.Equal(1, b.Sum(), 6);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Factor_OfWhatIsNoCovariance_IsNull(double other) => Assert.Null(Cholesky.Of([1, 0, other, 1], 2));

    [Fact]
    public void Solve_OfFortyRows_IsTheInverseOfMultiplying()
    {
        const int Size = 41;
        var random = new RandomStream(1, 2, 3);
        var root = new double[Size * Size];
        for (int i = 0; i < root.Length; i++)
        {
            root[i] = random.NextDouble() - 0.5;
        }

        var matrix = new double[Size * Size];
        for (int i = 0; i < Size; i++)
        {
            for (int j = 0; j < Size; j++)
            {
                matrix[(i * Size) + j] = Enumerable.Range(0, Size).Sum(k => root[(i * Size) + k] * root[(j * Size) + k]) + (i == j ? 1 : 0);
            }
        }

        double[] expected = [.. Enumerable.Range(0, Size).Select(i => i - 20.0)];
        double[] b = [.. Enumerable.Range(0, Size).Select(i => Enumerable.Range(0, Size).Sum(j => matrix[(i * Size) + j] * expected[j]))];
        Cholesky.Of(matrix, Size)!.Solve(b);
        Near(expected, b);
    }

    private static void Near(double[] expected, double[] actual) => Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-10));
}
