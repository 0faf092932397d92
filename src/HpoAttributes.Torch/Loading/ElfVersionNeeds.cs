using System.Buffers.Binary;
using System.Text;

namespace HpoAttributes;

/// <summary>The versions of symbols that a 64-bit little-endian ELF library needs (section type SHT_GNU_verneed).</summary>
/// <remarks>Layouts: "Linux Standard Base Core Specification 5.0", sections 10.7.2 and 10.7.4; ELF-64 Object File Format 1.5, sections 3 and 4.</remarks>
internal static class ElfVersionNeeds
{
    private const int SectionTypeVersionNeeds = 0x6ffffffe;
    private const ushort WeakFlag = 2;

    /// <summary>Marks the need of a version as weak, so that the loader accepts a library that lacks it.</summary>
    /// <param name="elf">The library's bytes, changed in place.</param>
    /// <param name="version">The version, GLIBCXX_3.4.32 for instance.</param>
    /// <returns>How many needs were marked; 0 where the version is not needed.</returns>
    /// <exception cref="InvalidDataException">The bytes are no 64-bit little-endian ELF library, or are cut off.</exception>
    public static int MakeWeak(byte[] elf, string version)
    {
        if (elf.Length < 64 || !elf.AsSpan(0, 6).SequenceEqual("\u007fELF\u0002\u0001"u8))
        {
            throw new InvalidDataException("not a 64-bit little-endian ELF file");
        }

        long headers = Int64(elf, 0x28);
        int headerSize = Int16(elf, 0x3A);
        int headerCount = Int16(elf, 0x3C);
        int marked = 0;
        for (int i = 0; i < headerCount; i++)
        {
            long header = headers + ((long)i * headerSize);
            if (Int32(elf, header + 0x04) == SectionTypeVersionNeeds)
            {
                long strings = Int64(elf, headers + ((long)Int32(elf, header + 0x28) * headerSize) + 0x18);
                marked += MarkIn(elf, Int64(elf, header + 0x18), Int32(elf, header + 0x2C), strings, version);
            }
        }

        return marked;
    }

    private static int MarkIn(byte[] elf, long need, int count, long strings, string version)
    {
        int marked = 0;
        for (int i = 0; i < count; i++)
        {
            long entry = need + Int32(elf, need + 8);
            int entries = Int16(elf, need + 2);
            for (int j = 0; j < entries; j++)
            {
                if (IsText(elf, strings + Int32(elf, entry + 8), version))
                {
                    Span<byte> flags = Slice(elf, entry + 4, 2);
                    BinaryPrimitives.WriteUInt16LittleEndian(flags, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(flags) | WeakFlag));
                    marked++;
                }

                entry += Int32(elf, entry + 12);
            }

            need += Int32(elf, need + 12);
        }

        return marked;
    }

    private static bool IsText(byte[] elf, long offset, string text)
        => Slice(elf, offset, text.Length + 1).SequenceEqual(Encoding.ASCII.GetBytes(text + '\0'));

    private static long Int64(byte[] elf, long offset) => BinaryPrimitives.ReadInt64LittleEndian(Slice(elf, offset, 8));

    private static int Int32(byte[] elf, long offset) => BinaryPrimitives.ReadInt32LittleEndian(Slice(elf, offset, 4));

    private static int Int16(byte[] elf, long offset) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(elf, offset, 2));

    private static Span<byte> Slice(byte[] elf, long offset, int length)
        => offset >= 0 && offset <= elf.Length - length
            ? elf.AsSpan((int)offset, length)
            : throw new InvalidDataException($"the ELF file is cut off: byte {offset} is beyond its {elf.Length} bytes");
}
