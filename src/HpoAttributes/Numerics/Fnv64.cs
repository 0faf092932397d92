namespace HpoAttributes;

/// <summary>
/// The 64-bit FNV-1a hash (Fowler, Noll and Vo; RFC 9923), fed with bits in little-endian order: the same on every machine and
/// in every build. Not for cryptography.
/// </summary>
/// <remarks>A mutable value: pass it by reference.</remarks>
internal struct Fnv64
{
    private const ulong OffsetBasis = 0xCBF29CE484222325;
    private const ulong Prime = 0x00000100000001B3;

    private ulong _state;

    public Fnv64() => _state = OffsetBasis;

    /// <summary>The hash of all that was added.</summary>
    public readonly ulong Value => _state;

    public void Add(byte value) => _state = unchecked((_state ^ value) * Prime);

    public void Add(long value)
    {
        for (int shift = 0; shift < 64; shift += 8)
        {
            Add(unchecked((byte)(value >> shift)));
        }
    }

    /// <summary>Adds a number by its bits; 0 and -0 are one number, and so are all NaNs.</summary>
    public void Add(double value)
        => Add(BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value == 0 ? 0 : value));

    /// <summary>Adds a text by its length and its UTF-16 code units.</summary>
    public void Add(string value)
    {
        Add((long)value.Length);
        foreach (char unit in value)
        {
            Add(unchecked((byte)unit));
            Add((byte)(unit >> 8));
        }
    }
}
