namespace HpoAttributes.Tests.Numerics;

public class YeoJohnsonTests
{
    [Theory]
    [InlineData(3, 1, 3)]
    [InlineData(-3, 1, -3)]
    [InlineData(3, 0.5, 2)]
    [InlineData(3, 2, 7.5)]
    [InlineData(-3, 1.5, -2)]
    [InlineData(3, 0, 1.3862943611198906)]
    [InlineData(-3, 2, -1.3862943611198906)]
    public void Transform_ByHand_Agrees(double value, double power, double expected)
        => Assert.Equal(expected, YeoJohnson.Transform(value, power), 14);

    [Fact]
    public void Invert_OfTransform_IsTheValue()
    {
        foreach (double power in new[] { -1.5, 0, 1e-9, 0.7, 1, 2, 3.2 })
        {
            foreach (double value in new[] { -4, -1, -1e-8, 0, 1e-8, 0.5, 4 })
            {
                Assert.Equal(value, YeoJohnson.Invert(YeoJohnson.Transform(value, power), power), 1e-9 * Math.Max(1, Math.Abs(value)));
            }
        }
    }

    [Fact]
    public void FitPower_OfTransformedNormalValues_FindsTheInverse()
    {
        double[] normal = [.. Enumerable.Range(0, 400).Select(i => 0.5 * StandardNormal.Quantile((i + 0.5) / 400))];
        Assert.Equal(1, YeoJohnson.FitPower(normal), 0.01);
        Assert.Equal(0.4, YeoJohnson.FitPower(Array.ConvertAll(normal, value => YeoJohnson.Invert(value, 0.4))), 0.02);
    }
}
