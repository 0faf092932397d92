using System.Text.Json;
using CsCheck;

namespace HpoAttributes.Tests.Spaces;

/// <summary>What holds for every domain, whatever its kind and numbers.</summary>
public class DomainPropertyTests
{
    [Fact]
    public void Decode_OfContinuousDomain_StaysInsideWithExactEnds()
        => Gen.Select(RandomDomains.Continuous, RandomDomains.Units).Sample((domain, unit) =>
            domain.Contains(domain.Decode(unit)) && domain.Decode(0) == domain.Low && domain.Decode(1) == domain.High
            && domain.Decode(-1) == domain.Low && domain.Decode(2) == domain.High && domain.Decode(double.NaN) == domain.Low);

    [Fact]
    public void Decode_OfContinuousDomain_Rises()
        => Gen.Select(RandomDomains.Continuous, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((domain, one, other) =>
            Math.Abs(one - other) < 1e-12 || domain.Decode(Math.Min(one, other)) <= domain.Decode(Math.Max(one, other)));

    [Fact]
    public void DecodeEncode_OfDecodedContinuousValue_ChangesNothing()
        => Gen.Select(RandomDomains.Continuous, RandomDomains.Units).Sample((domain, unit) => domain.Decode(domain.Encode(domain.Decode(unit))) == domain.Decode(unit), iter: 50_000);

    [Fact]
    public void DecodeEncode_OfFloat_IsExactForDecodedValues()
        => Gen.Select(RandomDomains.Floats, RandomDomains.Units).Sample((domain, unit) =>
            domain.Contains(domain.Decode(unit)) && domain.Decode(domain.Encode(domain.Decode(unit))) == domain.Decode(unit));

    [Fact]
    public void EncodeDecode_OfSteppedValue_IsExact()
        => Gen.Select(RandomDomains.Stepped, Gen.Double[0, 1]).Sample((domain, share) =>
        {
            double value = ValueAt(domain, share);
            return domain.Contains(value) && domain.Decode(domain.Encode(value)) == value;
        }, iter: 50_000);

    [Fact]
    public void Decode_OfSteppedDomain_ReachesBothEndsAndRises()
        => Gen.Select(RandomDomains.Stepped, Gen.Double[0, 1], Gen.Double[0, 1]).Sample((domain, one, other) =>
            domain.Decode(0) == domain.Low && domain.Decode(1) == domain.High && domain.Contains(domain.Decode(one))
            && domain.Decode(Math.Min(one, other)) <= domain.Decode(Math.Max(one, other)));

    [Fact]
    public void Contains_OfNumberBetweenSteps_IsFalse()
        => Gen.Select(RandomDomains.Stepped, Gen.Double[0, 1]).Sample((domain, share) =>
            !domain.Contains(ValueAt(domain, share) + (domain.Step!.Value / 3)) && !domain.Contains(domain.Low - 1) && !domain.Contains(domain.High + 1) && !domain.Contains(double.NaN));

    [Fact]
    public void Snap_Twice_ChangesNothingMore()
        => Gen.Select(Gen.OneOf(RandomDomains.Continuous, RandomDomains.Stepped), RandomDomains.Units).Sample((domain, unit) => domain.Snap(domain.Snap(unit)) == domain.Snap(unit));

    [Fact]
    public void Json_OfValue_GoesRound()
    {
        Gen.Select(Gen.OneOf(RandomDomains.Continuous, RandomDomains.Stepped), RandomDomains.Units).Sample((domain, unit) => GoesRound(domain, domain.Decode(unit)));
        Gen.Select(RandomDomains.Floats, RandomDomains.Units).Sample((domain, unit) => GoesRound(domain, domain.Decode(unit)));
        Gen.Select(RandomDomains.Ints, RandomDomains.Units).Sample((domain, unit) => GoesRound(domain, domain.Decode(unit)));
    }

    [Fact]
    public void Codec_OfValues_AllocatesNothing()
    {
        FloatDomain<double>[] domains =
        [
            FloatDomain<double>.Uniform(0, 1), FloatDomain<double>.LogUniform(1e-5, 1), FloatDomain<double>.ReverseLogUniform(0, 0.999), FloatDomain<double>.Normal(0, 1),
            FloatDomain<double>.LogNormal(0, 1), FloatDomain<double>.Uniform(0, 1, 0.1), FloatDomain<double>.LogUniform(0.1, 1, 0.1), FloatDomain<double>.Normal(0, 1, -3, 3, 0.1),
        ];
        double sum = 0;
        foreach (FloatDomain<double> domain in domains)
        {
            sum += Use(domain, 0.3);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 1000; i++)
            {
                sum += Use(domain, i / 1000.0);
            }

            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.True(double.IsFinite(sum));
    }

    private static double Use(FloatDomain<double> domain, double unit)
    {
        double below = domain.DecodeBelow(unit, domain.High);
        return domain.Encode(domain.Decode(unit)) + domain.EncodeBelow(below, domain.High);
    }

    /// <summary>A value of a stepped domain, formed without its codec: a multiple of the step, or a neighbouring double.</summary>
    private static double ValueAt(FloatDomain<double> domain, double share)
    {
        double multiple = domain.Low + (Math.Floor(share * (domain.Cardinality!.Value - 1)) * domain.Step!.Value);
        double[] near = [multiple, Math.BitIncrement(multiple), Math.BitDecrement(multiple), Math.BitIncrement(Math.BitIncrement(multiple)), Math.BitDecrement(Math.BitDecrement(multiple))];
        return near.Append(domain.High).First(domain.Contains);
    }

    private static bool GoesRound<T>(Domain<T> domain, T value)
        where T : notnull
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            domain.WriteJson(json, value);
        }

        var reader = new Utf8JsonReader(stream.ToArray());
        reader.Read();
        return domain.TryReadJson(ref reader, out T? read) && read.Equals(value);
    }
}
