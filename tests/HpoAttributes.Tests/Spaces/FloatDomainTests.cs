using CsCheck;

namespace HpoAttributes.Tests.Spaces;

public class FloatDomainTests
{
    private static readonly Gen<(double Low, double High)> Ranges =
        Gen.Select(Gen.Double[-1e6, 1e6], Gen.Double[1e-3, 1e6]).Select((low, width) => (low, low + width));

    private static readonly Gen<(double Low, double High)> LogRanges =
        Gen.Select(Gen.Double[-12, 6], Gen.Double[0.01, 12]).Select((low, width) => (Math.Pow(10, low), Math.Pow(10, low + width)));

    [Fact]
    public void Decode_AtTheEnds_GivesTheExactBounds()
        => Ranges.Sample(range =>
        {
            var domain = new FloatDomain<double>(range.Low, range.High);
            return domain.Decode(0) == range.Low && domain.Decode(1) == range.High && domain.Decode(-3) == range.Low && domain.Decode(7) == range.High;
        });

    [Fact]
    public void Decode_OfLogScale_GivesTheExactBoundsAndStaysInside()
        => Gen.Select(LogRanges, Gen.Double[0, 1]).Sample((range, unit) =>
        {
            var domain = new FloatDomain<double>(range.Low, range.High, log: true);
            return domain.Decode(0) == range.Low && domain.Decode(1) == range.High && domain.Contains(domain.Decode(unit));
        });

    [Fact]
    public void Encode_OfLinearValue_ComesBackWithinFourUlpOfTheLargerBound()
        => Gen.Select(Ranges, Gen.Double[0, 1]).Sample((range, share) =>
        {
            var domain = new FloatDomain<double>(range.Low, range.High);
            double value = Math.Clamp(range.Low + (share * (range.High - range.Low)), range.Low, range.High);
            double ulp = Math.BitIncrement(Math.Max(Math.Abs(range.Low), Math.Abs(range.High))) - Math.Max(Math.Abs(range.Low), Math.Abs(range.High));
            return Math.Abs(domain.Decode(domain.Encode(value)) - value) <= 4 * ulp;
        });

    [Fact]
    public void Encode_OfLogValue_ComesBackWithinFourUlpAndTheGridOfTheScale()
        => Gen.Select(LogRanges, Gen.Double[0, 1]).Sample((range, share) =>
        {
            var domain = new FloatDomain<double>(range.Low, range.High, log: true);
            double value = Math.Clamp(range.Low * Math.Pow(range.High / range.Low, share), range.Low, range.High);
            double ulp = Math.BitIncrement(value) - value;
            double grid = value * Math.Log(range.High / range.Low) * Math.Pow(2, -53);
            return Math.Abs(domain.Decode(domain.Encode(value)) - value) <= (4 * ulp) + grid;
        });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void DecodeEncode_Twice_ChangesNothingMore(bool log)
        => Gen.Select(LogRanges, Gen.Double[0, 1]).Sample((range, unit) =>
        {
            var domain = new FloatDomain<double>(range.Low, range.High, log);
            double once = domain.Decode(domain.Encode(domain.Decode(unit)));
            return domain.Decode(unit) == once && domain.Decode(domain.Encode(once)) == once;
        });

    [Fact]
    public void FloatBounds_AreRoundedInwards()
    {
        var domain = new FloatDomain<float>(0.1, 0.7);
        Assert.True(domain.Low >= 0.1 && domain.High <= 0.7);
        Assert.Equal((float)domain.Low, domain.Decode(0));
        Assert.Equal((float)domain.High, domain.Decode(1));
        Gen.Double[0, 1].Sample(unit => domain.Contains(domain.Decode(unit)) && domain.Decode(domain.Encode(domain.Decode(unit))) == domain.Decode(unit));
    }

    [Fact]
    public void Middle_OfLogScale_IsTheGeometricMean() => Assert.Equal(0.1, new FloatDomain<double>(0.01, 1, log: true).Middle, 1e-15);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(0.0099999)]
    [InlineData(1.0000001)]
    public void Contains_OfValueOutside_IsFalse(double value) => Assert.False(new FloatDomain<double>(0.01, 1).Contains(value));

    [Fact]
    public void Domain_FromTinyToHuge_StaysFinite()
    {
        var domain = new FloatDomain<double>(double.Epsilon, double.MaxValue, log: true);
        Assert.Equal((double.Epsilon, double.MaxValue), (domain.Decode(0), domain.Decode(1)));
        Assert.True(double.IsFinite(domain.Middle) && domain.Contains(domain.Middle));
    }

    [Theory]
    [InlineData(0, 1, true, "low", "a log scale needs low > 0, but low is 0")]
    [InlineData(-1e-3, 1, true, "low", "a log scale needs low > 0, but low is -0.001")]
    [InlineData(2, 1, false, "low", "low must be below high, but low is 2 and high is 1")]
    [InlineData(1, 1, false, "low", "low must be below high, but low is 1 and high is 1")]
    [InlineData(double.NaN, 1, false, "low", "low must be a finite number, but is NaN")]
    [InlineData(0, double.PositiveInfinity, false, "high", "high must be a finite number, but is Infinity")]
    [InlineData(-1e308, 1e308, false, "high", "the range from -1E+308 to 1E+308 is wider than a double can hold")]
    public void Domain_OfBadRange_ThrowsInWords(double low, double high, bool log, string parameter, string message)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(parameter, () => new FloatDomain<double>(low, high, log));
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }
}
