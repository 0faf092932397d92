namespace HpoAttributes.Tests.Searchers.CmaEs;

public class NormalDrawsTests
{
    private readonly NormalDraws _draws = new(seed: 3, dimensions: 4);

    [Fact]
    public void Of_APair_IsOneVectorAndItsNegative()
        => Assert.All(Enumerable.Range(0, 20), pair => Assert.Equal(_draws.Of(2 * pair, 0).Select(number => -number), _draws.Of((2 * pair) + 1, 0)));

    [Fact]
    public void Of_PairsInARow_AreOrthogonal()
    {
        double[][] directions = [.. Enumerable.Range(0, 4).Select(pair => _draws.Of(2 * pair, 0))];
        for (int i = 0; i < 4; i++)
        {
            Assert.All(directions[..i], other => Assert.Equal(0, Vectors.Dot(other, directions[i]), 1e-12));
        }

        Assert.NotEqual(0, Vectors.Dot(directions[0], _draws.Of(8, 0)), 1e-6);
    }

    [Fact]
    public void Of_ManyTrials_IsStandardNormal()
    {
        double[] numbers = [.. Enumerable.Range(0, 20_000).SelectMany(trial => _draws.Of(trial, 0))];
        Assert.Equal(1, numbers.Average(number => number * number), 0.03);
        Assert.Equal(3, numbers.Average(number => Math.Pow(number, 4)), 0.15);
        Assert.Equal(0.5, numbers.Count(number => number < 0) / (double)numbers.Length, 0.01);
    }

    [Fact]
    public void Of_AnotherAttemptOrSeed_IsAnotherVector()
    {
        Assert.NotEqual(_draws.Of(5, 0), _draws.Of(5, 1));
        Assert.NotEqual(_draws.Of(5, 0), new NormalDraws(seed: 4, dimensions: 4).Of(5, 0));
    }

    [Fact]
    public void Of_OneAndNoDimensions_IsANumberAndNone()
    {
        var line = new NormalDraws(seed: 3, dimensions: 1);
        Assert.Equal(-line.Of(0, 0)[0], line.Of(1, 0)[0]);
        Assert.NotEqual(line.Of(0, 0), line.Of(2, 0));
        Assert.Empty(new NormalDraws(seed: 3, dimensions: 0).Of(0, 0));
    }
}
