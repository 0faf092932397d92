using System.Security.Cryptography;

namespace HpoAttributes;

/// <summary>What the writer and the reader of checkpoints agree on: a mark, a version, the parts, and a SHA-256 of it all, which tells a damaged checkpoint from a whole one.</summary>
internal static class CheckpointFormat
{
    /// <summary>Raised where the parts change.</summary>
    public const int Version = 1;

    /// <summary>The longest text in bytes.</summary>
    public const int MaxTextLength = 1 << 16;

    /// <summary>How many bytes of a tensor are copied at once.</summary>
    public const int BufferSize = 1 << 16;

    /// <summary>The length of the checksum in bytes.</summary>
    public const int ChecksumLength = SHA256.HashSizeInBytes;

    /// <summary>What a checkpoint starts with.</summary>
    public static ReadOnlySpan<byte> Mark => "HPOTORCH"u8;

    /// <summary>A shape for people to read.</summary>
    public static string Text(ReadOnlySpan<long> shape) => $"[{string.Join(", ", shape.ToArray())}]";
}
