namespace HpoAttributes.Tests.Numerics;

public class KumaraswamyTests
{
    [Theory]
    [InlineData(0.3, 1, 1, 0.3)]
    [InlineData(0.5, 2, 1, 0.25)]
    [InlineData(0.5, 2, 3, 1 - (0.75 * 0.75 * 0.75))]
    public void Value_ByHand_Agrees(double x, double a, double b, double expected)
        => Assert.Equal(expected, Kumaraswamy.Value(x, a, b), 5);

    [Theory]
    [InlineData(0.3, 0.6, 1.7)]
    [InlineData(0.9, 2.5, 0.4)]
    [InlineData(0.001, 0.5, 3)]
    public void Slopes_AreThoseOfDifferences(double x, double a, double b)
    {
        const double H = 1e-6;
        (double value, double byLogA, double byLogB) = Kumaraswamy.WithSlopes(x, a, b);
        Assert.Equal(Kumaraswamy.Value(x, a, b), value, 14);
        Near((Kumaraswamy.Value(x, a * Math.Exp(H), b) - Kumaraswamy.Value(x, a * Math.Exp(-H), b)) / (2 * H), byLogA);
        Near((Kumaraswamy.Value(x, a, b * Math.Exp(H)) - Kumaraswamy.Value(x, a, b * Math.Exp(-H))) / (2 * H), byLogB);
        double h = H * x;
        Near((Kumaraswamy.Value(x + h, a, b) - Kumaraswamy.Value(x - h, a, b)) / (2 * h), Kumaraswamy.Slope(x, a, b));
    }

    [Fact]
    public void Ends_AreKept()
    {
        Assert.Equal(0, Kumaraswamy.Value(0, 0.5, 2), 0.01);
        Assert.Equal(1, Kumaraswamy.Value(1, 0.5, 2), 0.01);
        Assert.True(double.IsFinite(Kumaraswamy.Slope(0, 0.2, 5)));
        Assert.True(double.IsFinite(Kumaraswamy.Slope(1, 5, 0.2)));
    }

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-6 * Math.Max(1, Math.Abs(expected)));
}
