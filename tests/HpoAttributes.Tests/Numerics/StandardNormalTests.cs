using CsCheck;

namespace HpoAttributes.Tests.Numerics;

public class StandardNormalTests
{
    // Abramowitz and Stegun, table 26.1 and 26.2, and the tail by the asymptotic series 26.2.12 with 40 digits.
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.841344746068543)]
    [InlineData(-1, 0.158655253931457)]
    [InlineData(-2, 0.0227501319481792)]
    [InlineData(-3, 0.00134989803163009)]
    [InlineData(-5, 2.86651571879194e-7)]
    [InlineData(-8, 6.22096057427178e-16)]
    public void Below_OfKnownValues_AgreesWithTheTables(double z, double probability)
    {
        Assert.Equal(1, StandardNormal.Below(z) / probability, 1e-13);
        Assert.Equal(z, StandardNormal.Quantile(probability), 1e-13);
    }

    [Fact]
    public void Quantile_OfProbability_IsTheInverse()
        => Gen.Double[-8, 0].Sample(z => Math.Abs(StandardNormal.Quantile(StandardNormal.Below(z)) - z) < 1e-14 * (1 + Math.Abs(z)) * 4);

    [Fact]
    public void FromZero_OfAnyValue_AgreesWithTheTailsAndIsInverted()
        => Gen.Double[-3, 3].Sample(z => Math.Abs(StandardNormal.FromZero(z) - (StandardNormal.Below(z) - 0.5)) < 2e-16 * 2
            && Math.Abs(StandardNormal.QuantileFromZero(StandardNormal.FromZero(z / 4)) - (z / 4)) <= 1e-15 * Math.Abs(z));

    /// <summary>The derivative of the distribution is its density: central differences against the formula.</summary>
    [Fact]
    public void Below_Differentiated_IsTheDensity()
        => Gen.Double[-7, 7].Sample(z =>
        {
            const double h = 1e-4;
            double slope = (StandardNormal.Below(-Math.Abs(z) + h) - StandardNormal.Below(-Math.Abs(z) - h)) / (2 * h);
            return Math.Abs((slope / StandardNormal.Density(z)) - 1) < 1e-6;
        });
}
