namespace HpoAttributes.Tests.Spaces;

/// <summary>Values drawn from uniform numbers follow the distribution that the domain stands for.</summary>
public class SamplingTests
{
    private const int Draws = 100_000;

    public static TheoryData<FloatDomain<double>, double, double> Means => new()
    {
        { FloatDomain<double>.Uniform(-1, 3), 1, 4 / Math.Sqrt(12) },
        { FloatDomain<double>.LogUniform(0.01, 1), 0.99 / Math.Log(100), 0.25 },
        { FloatDomain<double>.ReverseLogUniform(0, 0.99), 1 - (0.99 / Math.Log(100)), 0.25 },
        { FloatDomain<double>.Normal(3, 2), 3, 2 },
        { FloatDomain<double>.LogNormal(0.5, 0.25), Math.Exp(0.5 + (0.25 * 0.25 / 2)), 0.45 },
        { FloatDomain<double>.Uniform(0, 1, step: 0.25), 0.5, 0.36 },

        // Truncated at one side: the mean of the half-normal distribution is std * sqrt(2 / pi).
        { FloatDomain<double>.Normal(0, 2, low: 0), 2 * Math.Sqrt(2 / Math.PI), 1.3 },

        // A tail far from the mean: the mean of a normal above a is density(a) / share above a.
        { FloatDomain<double>.Normal(0, 1, low: 6), StandardNormal.Density(6) / StandardNormal.Below(-6), 0.16 },
    };

    [Theory]
    [MemberData(nameof(Means))]
    public void Mean_OfDraws_IsThatOfTheDistribution(FloatDomain<double> domain, double mean, double std)
    {
        double sum = Sample(domain, seed: 11).Sum();
        Assert.Equal(mean, sum / Draws, 4 * std / Math.Sqrt(Draws));
    }

    [Theory]
    [InlineData(0.01)]
    [InlineData(0.25)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Quantile_OfNormalDraws_IsThatOfTheDistribution(double probability)
    {
        double quantile = MathNet.Numerics.Distributions.Normal.InvCDF(3, 2, probability);
        int below = Sample(FloatDomain<double>.Normal(3, 2), seed: 12).Count(value => value < quantile);
        Assert.Equal(probability, below / (double)Draws, 4 * Math.Sqrt(probability * (1 - probability) / Draws));
    }

    [Theory]
    [InlineData(-2, -1)]
    [InlineData(0.5, 2.5)]
    [InlineData(-1, 3)]
    public void Quantile_OfTruncatedNormal_FollowsTheClosedForm(double low, double high)
    {
        FloatDomain<double> domain = FloatDomain<double>.Normal(0, 1, low, high);
        double below = MathNet.Numerics.Distributions.Normal.CDF(0, 1, low);
        double above = MathNet.Numerics.Distributions.Normal.CDF(0, 1, high);
        Assert.All(Enumerable.Range(1, 99), percent =>
            Assert.Equal(MathNet.Numerics.Distributions.Normal.InvCDF(0, 1, below + (percent / 100.0 * (above - below))), domain.Decode(percent / 100.0), 1e-12));
    }

    [Fact]
    public void Share_OfSteppedNormal_IsTheProbabilityOfTheCell()
    {
        FloatDomain<double> domain = FloatDomain<double>.Normal(0, 1, -1, 1, step: 0.5);
        double[] expected = [.. Enumerable.Range(-2, 5).Select(i => StandardNormal.Below((i / 2.0) + 0.25) - StandardNormal.Below((i / 2.0) - 0.25))];
        double[] values = [.. Sample(domain, seed: 13)];
        Assert.All(Enumerable.Range(0, 5), i =>
        {
            double share = expected[i] / expected.Sum();
            Assert.Equal(share, values.Count(value => value == (i - 2) / 2.0) / (double)Draws, 4 * Math.Sqrt(share / Draws));
        });
    }

    private static IEnumerable<double> Sample(FloatDomain<double> domain, long seed)
    {
        var stream = new RandomStream(seed, 0, 0);
        for (int i = 0; i < Draws; i++)
        {
            yield return domain.Decode(stream.NextDouble());
        }
    }
}
