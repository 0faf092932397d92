using CsCheck;
using MathNet.Numerics.Distributions;

namespace HpoAttributes.Tests.Spaces;

public class IntDomainTests
{
    [Fact]
    public void EncodeDecode_OfAnyValue_IsExactUpToTwoToThe52Values()
        => Gen.Select(Gen.Long[-(1L << 60), 1L << 60], Gen.Long[1, (1L << 52) - 1], Gen.Long[1, 5], Gen.Double[0, 1]).Sample((low, count, step, share) =>
        {
            var domain = new IntDomain<long>(low, low + (count * step), step);
            long value = low + ((long)(share * count) * step);
            return domain.Cardinality == count + 1 && domain.Contains(value) && domain.Decode(domain.Encode(value)) == value;
        }, iter: 20_000);

    [Fact]
    public void EncodeDecode_OnLogScale_IsExact()
        => Gen.Select(Gen.Long[1, 1L << 39], Gen.Long[1, 1L << 39], Gen.Long[1, 100], Gen.Double[0, 1]).Sample((low, width, step, share) =>
        {
            width = Math.Max(width, step);
            var domain = new IntDomain<long>(low, low + width, step, log: true);
            long value = low + ((long)(share * (domain.Cardinality!.Value - 1)) * step);
            return domain.Contains(value) && domain.Decode(domain.Encode(value)) == value;
        }, iter: 20_000);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Decode_OverTheUnitInterval_ReachesBothEnds(bool log)
    {
        var domain = new IntDomain<int>(32, 255, log: log);
        Assert.Equal((32, 255), (domain.Decode(0), domain.Decode(1)));
    }

    [Fact]
    public void Decode_OfUniformNumbers_GivesEachValueAlike()
    {
        var domain = new IntDomain<int>(-3, 4);
        var counts = new int[8];
        var stream = new RandomStream(5, 0, 0);
        for (int i = 0; i < 80_000; i++)
        {
            counts[domain.Decode(stream.NextDouble()) + 3]++;
        }

        Assert.InRange(counts.Sum(count => Math.Pow(count - 10_000, 2) / 10_000), 0, ChiSquared.InvCDF(7, 1 - 1e-4));
    }

    [Fact]
    public void Decode_OnLogScale_FollowsTheLogarithm()
    {
        // P(k) is the share of ln that the cell [k - 1/2, k + 1/2] has of [1/2, 16 1/2].
        var domain = new IntDomain<int>(1, 16, log: true);
        var counts = new int[17];
        var stream = new RandomStream(6, 0, 0);
        const int draws = 100_000;
        for (int i = 0; i < draws; i++)
        {
            counts[domain.Decode(stream.NextDouble())]++;
        }

        double chiSquare = Enumerable.Range(1, 16).Sum(k =>
        {
            double expected = draws * Math.Log((k + 0.5) / (k - 0.5)) / Math.Log(16.5 / 0.5);
            return Math.Pow(counts[k] - expected, 2) / expected;
        });
        Assert.InRange(chiSquare, 0, ChiSquared.InvCDF(15, 1 - 1e-4));
    }

    [Fact]
    public void High_WithStep_IsTheLastReachableValue()
    {
        var domain = new IntDomain<int>(8, 100, step: 16);
        Assert.Equal((88, 6L), (domain.High, domain.Cardinality!.Value));
        Assert.False(domain.Contains(100));
        Assert.False(domain.Contains(9));
        Assert.True(domain.Contains(24));
    }

    [Fact]
    public void Domain_OfEveryInt_Works()
    {
        var domain = new IntDomain<int>(int.MinValue, int.MaxValue);
        Assert.Equal((int.MinValue, int.MaxValue), (domain.Decode(0), domain.Decode(1)));
        Assert.Equal(-1, domain.Decode(domain.Encode(-1)));
    }

    [Theory]
    [InlineData(5, 2, 1, false, "low", "low must be below high, but low is 5 and high is 2")]
    [InlineData(0, 8, 1, true, "low", "a log scale needs low > 0, but low is 0")]
    [InlineData(0, 8, 0, false, "step", "the step must be from 1 to high - low = 8, but is 0")]
    [InlineData(0, 8, 9, false, "step", "the step must be from 1 to high - low = 8, but is 9")]
    [InlineData(0, 1L << 52, 1, false, "high", "the range from 0 to 4503599627370496 in steps of 1 has more than 2^52 values")]
    [InlineData(long.MinValue, long.MaxValue, 1, false, "high", "the range from")]
    [InlineData(1, (1L << 40) + 1, 1, true, "high", "integers on a log scale go up to 2^40")]
    public void Domain_OfBadRange_ThrowsInWords(long low, long high, long step, bool log, string parameter, string message)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(parameter, () => new IntDomain<long>(low, high, step, log));
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Domain_OfBoundsThatTheTypeCannotHold_Throws()
        => Assert.StartsWith(
            "high must be from -2147483648 to 2147483647, but is 5000000000",
            Assert.Throws<ArgumentException>("high", () => new IntDomain<int>(0, 5_000_000_000)).Message,
            StringComparison.Ordinal);
}
