using System.Buffers.Binary;

namespace HpoAttributes;

/// <summary>Messages over a stream, each behind its length. Any thread may send; one receives.</summary>
internal sealed class WireChannel(Stream stream)
{
    private const int LengthBytes = sizeof(int);
    private const int HeaderBytes = sizeof(byte) + sizeof(int);

    private readonly Lock _sending = new();

    /// <summary>Sends a message.</summary>
    /// <exception cref="IOException">The other side is gone.</exception>
    public void Send(WireKind kind, int request = 0, Action<BinaryWriter>? write = null)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer);
        writer.Write(0);
        writer.Write((byte)kind);
        writer.Write(request);
        write?.Invoke(writer);
        writer.Flush();
        Span<byte> frame = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        BinaryPrimitives.WriteInt32LittleEndian(frame, frame.Length - LengthBytes);
        lock (_sending)
        {
            stream.Write(frame);
        }
    }

    /// <summary>Waits for the next message.</summary>
    /// <returns>The message; null where the other side is gone.</returns>
    /// <exception cref="InvalidDataException">What arrived is no message.</exception>
    public WireMessage? Receive()
    {
        Span<byte> prefix = stackalloc byte[LengthBytes];
        if (!TryFill(prefix))
        {
            return null;
        }

        int length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length < HeaderBytes)
        {
            throw new InvalidDataException($"a message of {length} bytes arrived");
        }

        byte[] frame = new byte[length];
        if (!TryFill(frame))
        {
            return null;
        }

        var body = new BinaryReader(new MemoryStream(frame));
        return new((WireKind)body.ReadByte(), body.ReadInt32(), body);
    }

    /// <summary>The other side may end in the middle of a message: what it then had to say is not known.</summary>
    private bool TryFill(Span<byte> buffer)
    {
        try
        {
            return stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) == buffer.Length;
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException or OperationCanceledException)
        {
            return false;
        }
    }
}
