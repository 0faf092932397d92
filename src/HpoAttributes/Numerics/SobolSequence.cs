using System.Numerics;

namespace HpoAttributes;

/// <summary>
/// The Sobol sequence in Gray code order (Antonov and Saleev 1979), plain or scrambled: of 2^k points from a multiple of 2^k on, every interval
/// [i 2^-k, (i+1) 2^-k) of every coordinate holds one. Any of its 2^32 points costs the same; coordinates are multiples of 2^-53.
/// </summary>
/// <remarks>
/// Scrambling is that of Matoušek (1998): each dimension's generator matrix is multiplied by a random lower triangular one, and each coordinate is shifted
/// by random bits. It keeps what the sequence promises and makes every point uniform.
/// </remarks>
internal sealed class SobolSequence
{
    /// <summary>How many dimensions there are numbers for.</summary>
    public const int MaxDimensions = 1111;

    private const int IndexBits = 32;
    private const int Bits = 64;

    private readonly ulong[] _columns;
    private readonly long? _seed;

    private SobolSequence(int dimensions, long? seed)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(dimensions, MaxDimensions);
        Dimensions = dimensions;
        _columns = new ulong[dimensions * IndexBits];
        _seed = seed;
        var directions = new SobolDirections();
        for (int dimension = 0; dimension < dimensions; dimension++)
        {
            Span<ulong> columns = _columns.AsSpan(dimension * IndexBits, IndexBits);
            directions.WriteNext(columns);
            if (seed is { } key)
            {
                Scramble(columns, new(key, dimension, RandomPurpose.Scramble));
            }
        }
    }

    public int Dimensions { get; }

    /// <summary>The sequence as it is published.</summary>
    public static SobolSequence Plain(int dimensions) => new(dimensions, null);

    public static SobolSequence Scrambled(int dimensions, long seed) => new(dimensions, seed);

    /// <summary>Writes a point.</summary>
    /// <param name="index">Its index in the sequence.</param>
    /// <param name="shift">Which of the random shifts that the seed stands for it is under; a plain sequence has none.</param>
    /// <param name="point">Room for a coordinate for each dimension.</param>
    public void Write(uint index, int shift, Span<double> point)
    {
        uint gray = index ^ (index >> 1);
        var shifts = new RandomStream(_seed ?? 0, shift, RandomPurpose.Shift);
        for (int dimension = 0; dimension < Dimensions; dimension++)
        {
            ulong bits = _seed is null ? 0 : shifts.NextUInt64();
            bits ^= Sum(_columns.AsSpan(dimension * IndexBits, IndexBits), gray);
            point[dimension] = (bits >> 11) * (1.0 / (1UL << 53));
        }
    }

    private static ulong Sum(ReadOnlySpan<ulong> columns, uint which)
    {
        ulong sum = 0;
        for (; which != 0; which &= which - 1)
        {
            sum ^= columns[BitOperations.TrailingZeroCount(which)];
        }

        return sum;
    }

    private static void Scramble(Span<ulong> columns, RandomStream random)
    {
        // Column j of the random matrix: a one in row j, random bits below. Row 0 is the highest bit.
        Span<ulong> matrix = stackalloc ulong[Bits];
        for (int j = 0; j < Bits; j++)
        {
            matrix[j] = (1UL << (Bits - 1 - j)) | (random.NextUInt64() >> j >> 1);
        }

        foreach (ref ulong column in columns)
        {
            column = Product(matrix, column);
        }
    }

    private static ulong Product(ReadOnlySpan<ulong> matrix, ulong column)
    {
        ulong product = 0;
        for (; column != 0; column &= column - 1)
        {
            product ^= matrix[Bits - 1 - BitOperations.TrailingZeroCount(column)];
        }

        return product;
    }
}
