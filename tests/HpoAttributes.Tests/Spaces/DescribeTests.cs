namespace HpoAttributes.Tests.Spaces;

/// <summary>A fingerprint changes with everything that makes another domain, and with nothing else.</summary>
public class DescribeTests
{
    [Fact]
    public void Fingerprints_OfDifferentDomains_AllDiffer()
    {
        Domain[] domains =
        [
            FloatDomain<double>.Uniform(0.1, 0.9), FloatDomain<float>.Uniform(0.1, 0.9), FloatDomain<double>.Uniform(0.1, 0.8), FloatDomain<double>.Uniform(0.2, 0.9), FloatDomain<double>.Uniform(0.1, 0.9, 0.1),
            FloatDomain<double>.Uniform(0.1, 0.9, 0.2), FloatDomain<double>.LogUniform(0.1, 0.9), FloatDomain<double>.LogUniform(0.1, 0.9, 0.1), FloatDomain<double>.ReverseLogUniform(0.1, 0.9),
            FloatDomain<double>.Normal(0, 1), FloatDomain<double>.Normal(0, 2), FloatDomain<double>.Normal(1, 1), FloatDomain<double>.Normal(0, 1, low: -1), FloatDomain<double>.Normal(0, 1, high: 1), FloatDomain<double>.Normal(0, 1, -1, 1, 0.5),
            FloatDomain<double>.LogNormal(0, 1), new IntDomain<int>(1, 9), new IntDomain<long>(1, 9), new IntDomain<int>(1, 9, 2), new IntDomain<int>(1, 9, log: true),
            new ChoiceDomain<int>([1, 2]), new ChoiceDomain<int>([2, 1]), new ChoiceDomain<double>([1, 2]), new ChoiceDomain<string>(["1", "2"]), new OrdinalDomain<int>([1, 2]), new OrdinalDomain<int>([1, 2], log: true),
        ];

        Assert.Equal(domains.Length, domains.Select(Fingerprint).Distinct().Count());
    }

    [Fact]
    public void Fingerprints_OfTheSameValues_AreEqual()
    {
        Assert.Equal(Fingerprint(FloatDomain<double>.Uniform(0, 1, 0.3)), Fingerprint(FloatDomain<double>.Uniform(0, 0.9, 0.3)));
        Assert.Equal(Fingerprint(FloatDomain<double>.Normal(0, 1)), Fingerprint(FloatDomain<double>.Normal(0, 1, low: -100, high: 9)));
        Assert.Equal(Fingerprint(new IntDomain<int>(0, 10, 3)), Fingerprint(new IntDomain<int>(0, 9, 3)));
    }

    [Theory]
    [InlineData(0.3, 0.3)]
    [InlineData(-0.0, 0.0)]
    public void Hash_OfOneValue_IsOne(double one, double other)
    {
        FloatDomain<double> domain = FloatDomain<double>.Uniform(-1, 1);
        Assert.Equal(Hash(domain, one), Hash(domain, other));
    }

    private static ulong Hash(FloatDomain<double> domain, double value)
    {
        var hash = new Fnv64();
        domain.AddTo(ref hash, value);
        return hash.Value;
    }

    private static ulong Fingerprint(Domain domain)
    {
        var writer = new FingerprintWriter();
        domain.Describe(writer);
        return writer.Value;
    }
}
