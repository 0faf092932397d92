using System.Numerics;

namespace HpoAttributes;

/// <summary>Reads the direction numbers of the Sobol sequence, one dimension after the other (Bratley and Fox 1988).</summary>
internal ref partial struct SobolDirections
{
    private ReadOnlySpan<ushort> _rest;
    private bool _isBehindFirst;

    /// <summary>Writes the direction numbers of the next dimension, binary fractions with the highest bit for one half.</summary>
    public void WriteNext(Span<ulong> directions)
    {
        if (_isBehindFirst)
        {
            WriteNextOf(ref _rest, directions);
            return;
        }

        // The first dimension has no polynomial: it is the van der Corput sequence.
        _isBehindFirst = true;
        _rest = Numbers;
        for (int k = 0; k < directions.Length; k++)
        {
            directions[k] = 1UL << (63 - k);
        }
    }

    private static void WriteNextOf(ref ReadOnlySpan<ushort> numbers, Span<ulong> directions)
    {
        int polynomial = numbers[0];
        int degree = BitOperations.Log2((uint)polynomial);
        for (int k = 0; k < directions.Length; k++)
        {
            directions[k] = k < degree ? (ulong)numbers[1 + k] << (63 - k) : Next(directions[..k], polynomial, degree);
        }

        numbers = numbers[(1 + degree)..];
    }

    /// <summary>The recurrence of a polynomial: its coefficients but for the first and last say which earlier numbers count.</summary>
    private static ulong Next(ReadOnlySpan<ulong> earlier, int polynomial, int degree)
    {
        ulong next = earlier[^degree] ^ (earlier[^degree] >> degree);
        for (int i = 1; i < degree; i++)
        {
            if (((polynomial >> (degree - i)) & 1) == 1)
            {
                next ^= earlier[^i];
            }
        }

        return next;
    }
}
