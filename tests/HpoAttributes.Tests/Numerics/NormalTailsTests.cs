using MathNet.Numerics.Distributions;

namespace HpoAttributes.Tests.Numerics;

public class NormalTailsTests
{
    [Theory]
    [InlineData(-0.5, 0.25)]
    [InlineData(0, 1e-3)]
    [InlineData(-3, -2.5)]
    [InlineData(1, 30)]
    [InlineData(-8, -7.99)]
    [InlineData(20, 20.5)]
    public void LogBetween_OfTwoBounds_IsThatOfMathNet(double low, double high)
    {
        (double near, double far) = low > 0 ? (-low, -high) : (high, low);
        double expected = Math.Log(Normal.CDF(0, 1, near) - Normal.CDF(0, 1, far));
        Assert.Equal(expected, NormalTails.LogBetween(low, high), 1e-9);
    }

    [Theory]
    [InlineData(0.5, 0.01)]
    [InlineData(0, 0.01)]
    [InlineData(0.98, 0.2)]
    [InlineData(0.5, 1)]
    public void LogInside_OfANormalDistribution_IsThatOfMathNet(double mean, double deviation)
        => Assert.Equal(Math.Log(Normal.CDF(mean, deviation, 1) - Normal.CDF(mean, deviation, 0)), NormalTails.LogInside(mean, deviation), 1e-12);
}
