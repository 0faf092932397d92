namespace HpoAttributes.Tests.Numerics;

public class SignedRankTestTests
{
    [Theory]
    [InlineData(new[] { 1.0, 2, 3, 4, 5 }, 1 / 32.0)]
    [InlineData(new[] { -1.0, -2, -3 }, 1)]
    [InlineData(new[] { 1.0, 1, -1 }, 0.5)] // three equal ranks: at least two of three
    [InlineData(new[] { 0.0, 1, 2 }, 0.25)] // a zero has no sign
    [InlineData(new[] { 0.0, 0 }, 1)]
    [InlineData(new[] { 6.0, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75 }, 0.0206298828125)] // Darwin's maize, as SciPy's documentation of wilcoxon has it
    public void Probability_OfFewNumbers_IsExact(double[] differences, double expected)
        => Assert.Equal(expected, SignedRankTest.ProbabilityOfGreater(differences), 1e-14);

    [Fact]
    public void Probability_OfManyNumbers_IsNear()
    {
        double[] few = [.. Enumerable.Range(1, 30).Select(i => i % 3 == 0 ? -i : (double)i)];
        Assert.Equal(SignedRankTest.ProbabilityOfGreater(few), SignedRankTest.ProbabilityOfGreater([.. few, 0]), 0.05);
        double[] many = [.. Enumerable.Range(1, 40).Select(i => i % 3 == 0 ? -i : (double)i)];
        Assert.InRange(SignedRankTest.ProbabilityOfGreater(many), 0.001, 0.05);
    }
}
