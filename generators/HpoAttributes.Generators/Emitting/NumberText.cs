using System.Globalization;
using System.Numerics;
using System.Text;

namespace HpoAttributes.Generators.Emitting;

/// <summary>
/// Writes floating-point numbers with the fewest digits that read back as the same bits. The platform's own formatting
/// is not used, because it differs between the runtimes that compilers run on.
/// </summary>
/// <remarks>Exact arithmetic after Steele and White, and Burger and Dybvig (1996).</remarks>
internal static class NumberText
{
    // Outside of these the number is written with an exponent.
    private const int SmallestPlain = -4;
    private const int LargestPlain = 15;

    private const double LogOfTwo = 0.30102999566398120;

    public static string Of(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        return Write(bits < 0, Split(bits & 0x7FFF_FFFF_FFFF_FFFF, fractionBits: 52, bias: 1075));
    }

    public static string Of(float value)
    {
        int bits = BitConverter.ToInt32(BitConverter.GetBytes(value), 0);
        return Write(bits < 0, Split(bits & 0x7FFF_FFFF, fractionBits: 23, bias: 150));
    }

    private static (long Mantissa, int Exponent, bool IsGapUneven) Split(long bits, int fractionBits, int bias)
    {
        long fraction = bits & ((1L << fractionBits) - 1);
        int exponent = (int)(bits >> fractionBits);
        return exponent == 0
            ? (fraction, 1 - bias, false)
            : (fraction | (1L << fractionBits), exponent - bias, fraction == 0 && exponent > 1);
    }

    private static string Write(bool isNegative, (long Mantissa, int Exponent, bool IsGapUneven) number)
    {
        string sign = isNegative ? "-" : string.Empty;
        if (number.Mantissa == 0)
        {
            return sign + "0";
        }

        string digits = Digits(number.Mantissa, number.Exponent, number.IsGapUneven, out int point);
        return sign + Place(digits, point);
    }

    /// <summary>The shortest digits, of which <paramref name="point"/> stand before the decimal point.</summary>
    private static string Digits(long mantissa, int exponent, bool isGapUneven, out int point)
    {
        // The number is r / s; half the gap to its neighbours is up / s above and down / s below.
        int uneven = isGapUneven ? 1 : 0;
        BigInteger r = new BigInteger(mantissa) << (Math.Max(exponent, 0) + 1 + uneven);
        BigInteger s = BigInteger.One << (Math.Max(-exponent, 0) + 1 + uneven);
        BigInteger down = BigInteger.One << Math.Max(exponent, 0);
        BigInteger up = down << uneven;
        bool isEven = mantissa % 2 == 0;

        point = Estimate(mantissa, exponent);
        Scale(point, ref r, ref s, ref up, ref down);
        while (isEven ? r + up >= s : r + up > s)
        {
            s *= 10;
            point++;
        }

        var digits = new StringBuilder();
        while (true)
        {
            BigInteger digit = BigInteger.DivRem(r * 10, s, out r);
            up *= 10;
            down *= 10;
            bool isLow = isEven ? r <= down : r < down;
            bool isHigh = isEven ? r + up >= s : r + up > s;
            if (isLow || isHigh)
            {
                bool roundsUp = isHigh && (!isLow || Nearer(r, s, digit));
                return digits.Append((char)('0' + (int)digit + (roundsUp ? 1 : 0))).ToString();
            }

            digits.Append((char)('0' + (int)digit));
        }
    }

    // Ties go to the even digit, as the runtime's own shortest form does.
    private static bool Nearer(BigInteger r, BigInteger s, BigInteger digit)
    {
        int comparison = (r * 2).CompareTo(s);
        return comparison > 0 || (comparison == 0 && !digit.IsEven);
    }

    /// <summary>The number of digits before the decimal point, or one less.</summary>
    private static int Estimate(long mantissa, int exponent)
    {
        int bits = 0;
        for (long rest = mantissa; rest > 1; rest >>= 1)
        {
            bits++;
        }

        return (int)Math.Ceiling(((exponent + bits) * LogOfTwo) - 1e-10);
    }

    private static void Scale(int point, ref BigInteger r, ref BigInteger s, ref BigInteger up, ref BigInteger down)
    {
        BigInteger power = BigInteger.Pow(10, Math.Abs(point));
        if (point >= 0)
        {
            s *= power;
            return;
        }

        r *= power;
        up *= power;
        down *= power;
    }

    private static string Place(string digits, int point)
    {
        if (point > LargestPlain || point <= SmallestPlain)
        {
            string rest = digits.Length > 1 ? "." + digits.Substring(1) : string.Empty;
            return digits[0] + rest + "E" + (point - 1).ToString("+0;-0", CultureInfo.InvariantCulture);
        }

        return point <= 0 ? "0." + new string('0', -point) + digits
            : point >= digits.Length ? digits + new string('0', point - digits.Length)
            : digits.Substring(0, point) + "." + digits.Substring(point);
    }
}
