// Linked into the generator: netstandard2.0 API only, so that a default is judged by the arithmetic that makes the values.
namespace HpoAttributes;

/// <summary>
/// The numbers low, low + step, low + 2 step, … as users write them: from 0 in steps of 0.1 the third is 0.3, not
/// 0.30000000000000004. Where both are decimal fractions the multiples are formed in integers and divided once.
/// </summary>
internal readonly record struct FloatGrid
{
    private const int MaxDigits = 15;
    private const double MaxExactInteger = 1L << 53;

    private readonly double _low;
    private readonly double _step;
    private readonly long _scaledLow;
    private readonly long _scaledStep;
    private readonly long _first;
    private readonly bool _isSingle;

    /// <summary>Ten to the number of decimal places; zero where the numbers are no decimal fractions.</summary>
    private readonly double _divisor;

    /// <param name="low">The first value.</param>
    /// <param name="high">An end that no value in use passes.</param>
    /// <param name="step">The distance of neighbours, above zero.</param>
    /// <param name="isSingle">Whether the values are floats.</param>
    public FloatGrid(double low, double high, double step, bool isSingle)
    {
        _low = low;
        _step = step;
        _isSingle = isSingle;
        double power = 1;
        for (int digits = 0; digits <= MaxDigits && _divisor == 0; digits++)
        {
            if (IsExact(low, power) && IsExact(step, power) && Math.Abs(high) * power <= MaxExactInteger)
            {
                _scaledLow = (long)Math.Round(low * power);
                _scaledStep = (long)Math.Round(step * power);
                _divisor = power;
            }

            power *= 10;
        }
    }

    private FloatGrid(FloatGrid grid, long first)
    {
        this = grid;
        _first = first;
    }

    /// <summary>The distance of neighbours.</summary>
    public double Step => _step;

    /// <summary>The value of an index: of floats the one next to the number that the index stands for.</summary>
    public double ValueAt(long index) => _isSingle ? (float)NumberAt(index) : NumberAt(index);

    /// <summary>The number that an index stands for, before it is rounded to a float.</summary>
    public double NumberAt(long index) => _divisor != 0
        ? (_scaledLow + ((_first + index) * _scaledStep)) / _divisor
        : _low + ((_first + index) * _step);

    /// <summary>The index whose number comes nearest; it may be out of range.</summary>
    public double NearestIndex(double number) => Math.Round((number - _low) / _step) - _first;

    /// <summary>The index of a value; where rounding is as coarse as the step, the neighbour that has exactly this value.</summary>
    public double IndexOf(double value)
    {
        double nearest = NearestIndex(value);
        return ValueAt((long)nearest) == value ? nearest
            : ValueAt((long)nearest - 1) == value ? nearest - 1
            : ValueAt((long)nearest + 1) == value ? nearest + 1
            : nearest;
    }

    /// <summary>The index of the last number that is not above <paramref name="high"/>.</summary>
    public long LastUpTo(double high)
    {
        var last = (long)NearestIndex(high);
        return NumberAt(last) > high ? last - 1 : NumberAt(last + 1) <= high ? last + 1 : last;
    }

    /// <summary>The index of the first value that is not below <paramref name="bound"/>.</summary>
    public long FirstFrom(double bound)
    {
        var first = (long)NearestIndex(bound);
        return ValueAt(first - 1) >= bound ? first - 1 : ValueAt(first) >= bound ? first : first + 1;
    }

    /// <summary>The same values without the first ones.</summary>
    public FloatGrid From(long index) => new(this, _first + index);

    private static bool IsExact(double value, double power)
    {
        double scaled = Math.Round(value * power);
        return Math.Abs(scaled) <= MaxExactInteger && scaled / power == value;
    }
}
