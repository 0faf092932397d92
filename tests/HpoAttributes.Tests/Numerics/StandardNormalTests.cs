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

    // By mpmath 1.3 with 60 digits.
    [Theory]
    [InlineData(-40, -808.29856835661996, -804.60844201375379)]
    [InlineData(-12, -77.909100545007348, -75.410673001568796)]
    [InlineData(-10.01, -55.655114947775423, -53.332315610880731)]
    [InlineData(-9.99, -55.451227285978310, -53.130353745606013)]
    [InlineData(-5, -16.744301162660990, -15.064998393988726)]
    [InlineData(-1, -2.4851210257126413, -1.8410216450092635)]
    [InlineData(-0.99, -2.4661143916690494, -1.8258103178428124)]
    [InlineData(0, -0.91893853320467274, -0.69314718055994531)]
    [InlineData(3, 1.0987396653277077, -0.0013508099647481938)]
    public void Logarithms_OfKnownValues_AgreeWithManyDigits(double z, double logMeanExcess, double logBelow)
    {
        Assert.Equal(1, StandardNormal.LogMeanExcess(z) / logMeanExcess, 1e-12);
        Assert.Equal(1, StandardNormal.LogBelow(z) / logBelow, 1e-12);
    }
}
