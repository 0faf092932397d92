using System.Globalization;
using HpoAttributes.Generators.Emitting;

namespace HpoAttributes.Generators.Tests;

public sealed class NumberTextTests
{
    /// <summary>Few enough for every run; HPO_LONG_TESTS=1 tests as many as the formatter was accepted with.</summary>
    private static readonly int Patterns = Environment.GetEnvironmentVariable("HPO_LONG_TESTS") == "1" ? 1_000_000 : 100_000;

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(1.0, "1")]
    [InlineData(-0.0, "-0")]
    [InlineData(1e-4, "0.0001")]
    [InlineData(1e-5, "1E-5")]
    [InlineData(123456789012345, "123456789012345")]
    [InlineData(1e14, "100000000000000")]
    [InlineData(1e15, "1E+15")]
    [InlineData(1e16, "1E+16")]
    [InlineData(double.MaxValue, "1.7976931348623157E+308")]
    [InlineData(double.Epsilon, "5E-324")]
    [InlineData(2.2250738585072014E-308, "2.2250738585072014E-308")]
    [InlineData(9007199254740993, "9.007199254740992E+15")]
    public void Double_IsWrittenShortest(double value, string text) => Assert.Equal(text, NumberText.Of(value));

    [Fact]
    public void Doubles_OfRandomBits_ReadBackAndHaveTheRuntimesDigits()
    {
        var random = new Random(7);
        for (int i = 0; i < Patterns; i++)
        {
            double value = BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
            if (!double.IsFinite(value))
            {
                continue;
            }

            string text = NumberText.Of(value);
            if (BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)) != BitConverter.DoubleToInt64Bits(value)
                || Digits(text) != Digits(value.ToString("R", CultureInfo.InvariantCulture)))
            {
                Assert.Fail($"{value:R} is written {text}");
            }
        }
    }

    [Fact]
    public void Floats_OfRandomBits_ReadBackAndHaveTheRuntimesDigits()
    {
        var random = new Random(8);
        for (int i = 0; i < Patterns; i++)
        {
            float value = BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
            if (!float.IsFinite(value))
            {
                continue;
            }

            string text = NumberText.Of(value);
            if (BitConverter.SingleToInt32Bits(float.Parse(text, CultureInfo.InvariantCulture)) != BitConverter.SingleToInt32Bits(value)
                || Digits(text) != Digits(value.ToString("R", CultureInfo.InvariantCulture)))
            {
                Assert.Fail($"{value:R} is written {text}");
            }
        }
    }

    /// <summary>The significant digits, whatever the notation.</summary>
    private static string Digits(string text)
    {
        string mantissa = text.Split('E')[0];
        return new string([.. mantissa.Where(char.IsAsciiDigit)]).Trim('0');
    }
}
