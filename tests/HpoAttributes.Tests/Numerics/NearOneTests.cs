namespace HpoAttributes.Tests.Numerics;

public class NearOneTests
{
    [Theory]
    [InlineData(1e-20, 1e-20, 1e-20)]
    [InlineData(1e-8, 9.9999999500000003e-9, 1.0000000050000000e-8)]
    [InlineData(-1e-8, -1.0000000050000000e-8, -9.9999999500000002e-9)]
    [InlineData(0.5, 0.40546510810816438, 0.64872127070012815)]
    [InlineData(-0.5, -0.69314718055994531, -0.39346934028736658)]
    public void LogAndExp_OfKnownValues_AgreeWithTheirSeries(double x, double log, double exp)
    {
        Assert.Equal(1, NearOne.Log(x) / log, 1e-15);
        Assert.Equal(1, NearOne.Exp(x) / exp, 1e-15);
    }

    [Fact]
    public void LogAndExp_OfTheEnds_AreTheLimits()
    {
        Assert.Equal(double.NegativeInfinity, NearOne.Log(-1));
        Assert.Equal(double.PositiveInfinity, NearOne.Log(double.PositiveInfinity));
        Assert.Equal(-1, NearOne.Exp(-1000));
        Assert.Equal(double.PositiveInfinity, NearOne.Exp(1000));
    }
}
