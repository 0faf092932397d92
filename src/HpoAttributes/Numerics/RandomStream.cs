using System.Runtime.CompilerServices;

namespace HpoAttributes;

/// <summary>
/// A stream of random numbers that is a function of its key alone: the same (seed, index, purpose) gives the same
/// numbers on every machine. A SplitMix64 generator (Steele, Lea and Flood 2014, figure 16) that starts from the hashed key.
/// </summary>
/// <remarks>A mutable value: pass it by reference to advance one stream, copy it to replay from here. Not for cryptography.</remarks>
public struct RandomStream
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _state;

    /// <summary>Starts the stream of a key.</summary>
    /// <param name="seed">The seed of the study.</param>
    /// <param name="index">What the numbers are for within the study: as a rule the trial's number.</param>
    /// <param name="purpose">Separates the streams of one trial: the search, the objective, and so on.</param>
    public RandomStream(long seed, long index, int purpose)
    {
        unchecked
        {
            ulong key = Mix((ulong)seed + GoldenGamma);
            key = Mix(key ^ Mix((ulong)index + (2 * GoldenGamma)));
            _state = Mix(key ^ Mix((ulong)purpose + (3 * GoldenGamma)));
        }
    }

    private RandomStream(ulong state) => _state = state;

    /// <summary>The next 64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextUInt64() => Mix(_state += GoldenGamma);

    /// <summary>The next number in [0, 1), a multiple of 2^-53.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Goes on as if so many numbers had been drawn, at no cost.</summary>
    /// <param name="count">How many, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 0.</exception>
    public void Skip(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _state += unchecked((ulong)count * GoldenGamma);
    }

    /// <summary>The next integer in [0, <paramref name="bound"/>), without bias (Lemire 2019, algorithm 5).</summary>
    /// <param name="bound">The number of values, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is below 1.</exception>
    public long NextInt64(long bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        ulong range = (ulong)bound;
        ulong high = Math.BigMul(NextUInt64(), range, out ulong low);
        if (low < range)
        {
            ulong threshold = unchecked(0 - range) % range;
            while (low < threshold)
            {
                high = Math.BigMul(NextUInt64(), range, out low);
            }
        }

        return (long)high;
    }

    /// <summary>The published generator, without the hashed key: for its reference values.</summary>
    internal static RandomStream FromState(ulong state) => new(state);

    // A dozen instructions, in the middle of every sample: not worth a call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
