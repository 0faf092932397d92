using CsCheck;

namespace HpoAttributes.Tests.Spaces;

/// <summary>Ranges that are cut short at another hyperparameter's value.</summary>
public class RangeDomainTests
{
    [Fact]
    public void DecodeBelow_OfContinuousDomain_StaysBelowAndComesBack()
        => Gen.Select(RandomDomains.Continuous, RandomDomains.Units, Gen.Double[1e-3, 1]).Sample((domain, unit, share) => IsBelow(domain, unit, domain.Decode(share)));

    [Fact]
    public void DecodeBelow_OfFloats_StaysBelowAndComesBack()
        => Gen.Select(RandomDomains.Floats, RandomDomains.Units, Gen.Double[1e-2, 1]).Sample((domain, unit, share) => IsBelow(domain, unit, domain.Decode(share)));

    [Fact]
    public void DecodeBelow_OfSteppedDomain_StaysBelowAndComesBack()
        => Gen.Select(RandomDomains.Stepped, RandomDomains.Units, Gen.Double[0, 1]).Sample((domain, unit, share) => IsBelow(domain, unit, domain.Decode(share)));

    [Fact]
    public void DecodeBelow_OfIntegers_StaysBelowAndComesBack()
        => Gen.Select(RandomDomains.Ints, RandomDomains.Units, Gen.Int[-1000, 7000]).Sample((domain, unit, bound) => IsBelow(domain, unit, bound));

    [Fact]
    public void DecodeBelow_OfBoundAboveTheRange_IsDecode()
        => Gen.Select(Gen.OneOf(RandomDomains.Continuous, RandomDomains.Stepped), RandomDomains.Units).Sample((domain, unit) =>
            domain.DecodeBelow(unit, Math.BitIncrement(domain.High)) == domain.Decode(unit)
            && domain.EncodeBelow(domain.Decode(unit), double.PositiveInfinity) == domain.Encode(domain.Decode(unit)));

    [Fact]
    public void DecodeBelow_AtTheUpperEnd_IsTheLargestValueBelow()
    {
        Assert.Equal(Math.BitDecrement(0.5), FloatDomain<double>.LogUniform(0.01, 1).DecodeBelow(1, 0.5));
        Assert.Equal(MathF.BitDecrement(0.5f), FloatDomain<float>.Uniform(0, 1).DecodeBelow(1, 0.5f));
        Assert.Equal(0.4, FloatDomain<double>.Uniform(0, 1, 0.1).DecodeBelow(1, 0.5));
        Assert.Equal(0.5, FloatDomain<double>.Uniform(0, 1, 0.1).DecodeBelow(1, 0.51));
        Assert.Equal(31, new IntDomain<int>(1, 64).DecodeBelow(1, 32));
        Assert.Equal(33, new IntDomain<int>(1, 64, step: 16, log: true).DecodeBelow(1, 49));
    }

    [Fact]
    public void DecodeBelow_OnALogScale_KeepsTheScale()
        => Assert.Equal(0.01, FloatDomain<double>.LogUniform(0.001, 1).DecodeBelow(0.5, 0.1), 1e-15);

    [Fact]
    public void Above_OfOverlappingRanges_KeepsValuesAboveTheSmallest()
    {
        FloatDomain<double> above = FloatDomain<double>.Uniform(0, 1).Above(FloatDomain<double>.Uniform(0.25, 4));
        Assert.Equal((Math.BitIncrement(0.25), 1.0), (above.Low, above.High));
        FloatDomain<double> stepped = FloatDomain<double>.Uniform(0, 1, step: 0.1).Above(FloatDomain<double>.Uniform(0.3, 0.9));
        Assert.Equal((0.4, 1.0, 7L), (stepped.Low, stepped.High, stepped.Cardinality!.Value));
        Assert.Equal(0.7, stepped.Decode(stepped.Encode(0.7)));
        IntDomain<int> integers = new IntDomain<int>(8, 64, step: 8).Above(new IntDomain<int>(20, 30));
        Assert.Equal((24, 64, 6L), (integers.Low, integers.High, integers.Cardinality!.Value));
    }

    [Fact]
    public void Restriction_ThatCutsNothing_IsTheDomainItself()
    {
        FloatDomain<double> domain = FloatDomain<double>.Normal(0, 1);
        Assert.Same(domain, domain.Above(FloatDomain<double>.Uniform(-100, 0)));
    }

    [Fact]
    public void Restriction_ToASingleValue_Works()
    {
        IntDomain<int> integers = new IntDomain<int>(1, 8, log: true).Above(new IntDomain<int>(7, 9));
        Assert.Equal((8, 8, 1L), (integers.Decode(0), integers.Decode(integers.Encode(8)), integers.Cardinality!.Value));
        FloatDomain<double> linear = FloatDomain<double>.Uniform(0, 1).Above(FloatDomain<double>.Uniform(Math.BitDecrement(1.0), 2));
        Assert.Equal((1.0, 1.0), (linear.Decode(0.3), linear.Decode(linear.Encode(1))));
    }

    [Fact]
    public void Restriction_ThatLeavesNothing_ThrowsInWords()
    {
        ArgumentException above = Assert.Throws<ArgumentException>("lower", () => FloatDomain<double>.Uniform(0, 1).Above(FloatDomain<double>.Uniform(1, 2)));
        Assert.StartsWith("a number from 0 to 1 has no value above 1, the smallest of the hyperparameter that must lie below", above.Message, StringComparison.Ordinal);
    }

    private static bool IsBelow<T>(RangeDomain<T> domain, double unit, T bound)
        where T : struct, IComparable<T>
    {
        if (bound.CompareTo(domain.Low) <= 0)
        {
            return domain.DecodeBelow(unit, bound).Equals(domain.Low);
        }

        T value = domain.DecodeBelow(unit, bound);
        return domain.Contains(value) && value.CompareTo(bound) < 0 && domain.DecodeBelow(domain.EncodeBelow(value, bound), bound).Equals(value);
    }
}
