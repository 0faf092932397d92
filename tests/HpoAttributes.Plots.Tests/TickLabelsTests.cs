namespace HpoAttributes.Plots.Tests;

public class TickLabelsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.25, "0.25")]
    [InlineData(-12, "-12")]
    [InlineData(5e250, "5e+250")]
    [InlineData(-1.5e7, "-1.5e+7")]
    [InlineData(2e-34, "2e-34")]
    public void Of_ANumber_IsShort(double value, string expected) => Assert.Equal(expected, TickLabels.Of(value));
}
