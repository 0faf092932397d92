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

    [Theory]
    [InlineData(0.5, 1, 0, "high", "a reverse log scale needs high < 1, but high is 1")]
    [InlineData(0.9, 0.5, 0, "low", "low must be below high, but low is 0.9 and high is 0.5")]
    [InlineData(0, 0.5, -0.1, "step", "the step must be above 0 and at most high - low = 0.5, but is -0.1")]
    [InlineData(0, 0.5, 0.6, "step", "the step must be above 0 and at most high - low = 0.5, but is 0.6")]
    [InlineData(0, 0.5, double.NaN, "step", "the step must be above 0 and at most high - low = 0.5, but is NaN")]
    [InlineData(0, 0.5, 1e-16, "high", "the range from 0 to 0.5 in steps of 1E-16 has more than 2^52 values")]
    [InlineData(0, 0.5, 1e-13, "low", "a reverse log scale reaches down to 2^40 steps below 1, but low is 0 in steps of 1E-13")]
    [InlineData(-1e18, -0.9e18, 100, "step", "steps of 100 are too small beside 1E+18: neighbours would be the same double")]
    public void ReverseLogUniform_OfBadNumbers_ThrowsInWords(double low, double high, double step, string parameter, string message)
        => ThrowsInWords(parameter, message, () => FloatDomain<double>.ReverseLogUniform(low, high, step));

    [Theory]
    [InlineData(double.NaN, 1, -1, 1, 0, "mean", "mean must be a finite number, but is NaN")]
    [InlineData(0, 0, -1, 1, 0, "std", "std must be a finite number above 0, but is 0")]
    [InlineData(0, double.PositiveInfinity, -1, 1, 0, "std", "std must be a finite number above 0, but is Infinity")]
    [InlineData(0, 1, double.NaN, 1, 0, "low", "low must be a number, but is NaN")]
    [InlineData(0, 1, 1, -1, 0, "low", "low must be below high, but low is 1 and high is -1")]
    [InlineData(0, 1, 9, 10, 0, "low", "the distribution ends at 0 ± 8 * 1, of which nothing lies from 9 to 10")]
    [InlineData(0, 1, -10, -9, 0, "high", "the distribution ends at 0 ± 8 * 1, of which nothing lies from -10 to -9")]
    [InlineData(0, 1e308, double.NegativeInfinity, double.PositiveInfinity, 0, "std", "the distribution ends at 0 ± 8 * 1E+308: too wide for the numbers of a double")]
    [InlineData(-1.7e308, 1e308, -1e308, double.PositiveInfinity, 0, "std", "the distribution ends at -1.7E+308 ± 8 * 1E+308: too wide for the numbers of a double")]
    [InlineData(1, 1e-18, double.NegativeInfinity, double.PositiveInfinity, 0, "std", "the distribution ends at 1 ± 8 * 1E-18: too narrow for the numbers of a double")]
    [InlineData(0, 1, double.NegativeInfinity, 1, 0.5, "step", "a step needs low and high to be given and finite")]
    [InlineData(0, 1, -8, 8, 0.001, "low", "the values near -8 would be drawn less often than once in 2^45 times")]
    public void Normal_OfBadNumbers_ThrowsInWords(double mean, double std, double low, double high, double step, string parameter, string message)
        => ThrowsInWords(parameter, message, () => FloatDomain<double>.Normal(mean, std, low, high, step));

    [Theory]
    [InlineData(-1, 1, 0, "low", "a log-normal distribution needs low >= 0, but low is -1")]
    [InlineData(0, 1, 0.5, "step", "a step needs low and high to be given, finite and above 0")]
    [InlineData(1e5, 1e6, 0, "low", "the distribution ends at exp(0 ± 8 * 1), of which nothing lies from 100000 to 1000000")]
    public void LogNormal_OfBadNumbers_ThrowsInWords(double low, double high, double step, string parameter, string message)
        => ThrowsInWords(parameter, message, () => FloatDomain<double>.LogNormal(0, 1, low, high, step));

    [Fact]
    public void Domain_OfAnotherType_SaysWhatThereIs()
    {
        Assert.Equal($"hyperparameters are of double or float, not of {typeof(Half)}", Assert.Throws<NotSupportedException>(() => FloatDomain<Half>.Uniform(0, 1)).Message);
        Assert.Equal($"hyperparameters are of int or long, not of {typeof(short)}", Assert.Throws<NotSupportedException>(() => new IntDomain<short>(0, 1)).Message);
    }

    [Fact]
    public void Normal_WithoutTruncation_EndsAtEightStandardDeviations()
        => Assert.Equal((-15.0, 17.0), (FloatDomain<double>.Normal(1, 2).Low, FloatDomain<double>.Normal(1, 2).High));

    [Fact]
    public void Middle_OfSymmetricNormal_IsExactlyTheMean()
        => Gen.Select(Gen.Double[-100, 100], Gen.Double[0.01, 10]).Sample((mean, std) => FloatDomain<double>.Normal(mean, std).Middle == mean && FloatDomain<double>.LogNormal(0, std / 10).Middle == 1);

    [Fact]
    public void LogNormal_OfAnyWidth_StaysFiniteAndPositive()
    {
        FloatDomain<double> domain = FloatDomain<double>.LogNormal(0, 200);
        Assert.True(domain.Low > 0 && double.IsFinite(domain.High));
        Assert.Equal(1, domain.Middle, 0.01);
    }

    [Fact]
    public void Encode_OfContinuousValue_ComesBackWithinFourUlpAndTheGridOfTheScale()
    {
        Gen.Select(RandomDomains.Linear, Gen.Double[0, 1]).Sample((domain, share) => ComesBack(domain, share, Math.Max(Math.Abs(domain.Low), Math.Abs(domain.High))));
        Gen.Select(RandomDomains.Logged, Gen.Double[0, 1]).Sample((domain, share) => ComesBack(domain, share, domain.High * (1 + Math.Log(domain.High / domain.Low))));
        Gen.Select(RandomDomains.Reversed, Gen.Double[0, 1]).Sample((domain, share) => ComesBack(domain, share, 1 - domain.Low));
    }

    [Theory]
    [InlineData("a number from 0 to 1 in steps of 0.1", "uniform")]
    [InlineData("a number from 0 to 0.999 (reverse log scale)", "reverse")]
    [InlineData("a number from -1 to 8 (normal with mean 0 and std 1)", "normal")]
    [InlineData("a number from 1 to 2 in steps of 0.5 (log-normal with mean 0 and std 1 of the logarithm)", "logNormal")]
    public void Words_OfEachKind_NameItsNumbers(string words, string kind) => Assert.Equal(words, (kind switch
    {
        "uniform" => FloatDomain<double>.Uniform(0, 1, 0.1),
        "reverse" => FloatDomain<double>.ReverseLogUniform(0, 0.999),
        "normal" => FloatDomain<double>.Normal(0, 1, low: -1),
        _ => FloatDomain<double>.LogNormal(0, 1, 1, 2, 0.5),
    }).ToString());

    [Fact]
    public void Encode_OfNormalValue_ComesBackWithinFourUlpOfBoundsAndMeanAndTheGridOfTheScale()
        => Gen.Select(Gen.Double[-100, 100], Gen.Double[0.01, 100], Gen.Double[-8, 7], Gen.Double[0.1, 1], Gen.Double[0, 1]).Sample((mean, std, low, width, share) =>
            ComesBack(FloatDomain<double>.Normal(mean, std, mean + (low * std), mean + ((low + width) * std)), share, Math.Abs(mean) + (8 * std)));

    /// <summary>Whether the value comes back within 4 ulp of a magnitude, and within what the neighbouring positions in [0, 1] stand for.</summary>
    private static bool ComesBack(FloatDomain<double> domain, double share, double magnitude)
    {
        double value = Math.Clamp(domain.Low + (share * (domain.High - domain.Low)), domain.Low, domain.High);
        double unit = domain.Encode(value);
        double grid = domain.Decode(Math.BitIncrement(unit)) - domain.Decode(Math.BitDecrement(unit));
        return Math.Abs(domain.Decode(unit) - value) <= (4 * (Math.BitIncrement(magnitude) - magnitude)) + grid;
    }

    private static void ThrowsInWords(string parameter, string message, Func<object> create)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(parameter, () => create()).Message, StringComparison.Ordinal);
}
