using System.Buffers.Binary;
using System.IO.Compression;

namespace FashionMnistExample;

/// <summary>Reads the idx format (yann.lecun.com/exdb/mnist): a magic number, big-endian sizes, bytes. Plain or gzip, whatever the name says.</summary>
public static class IdxFile
{
    /// <summary>The side of an image in pixels.</summary>
    public const int Side = 28;

    private const int ImagesMagic = 0x00000803;
    private const int LabelsMagic = 0x00000801;
    private const int Classes = 10;

    /// <summary>Reads images: <paramref name="count"/> of <see cref="Side"/> x <see cref="Side"/> bytes, row by row.</summary>
    /// <exception cref="DataException">The file is unreadable, cut off, or not what is expected.</exception>
    public static byte[] ReadImages(string path, int count) => Read(path, ImagesMagic, "images", count, Side, Side);

    /// <summary>Reads labels: <paramref name="count"/> bytes from 0 to 9.</summary>
    /// <exception cref="DataException">The file is unreadable, cut off, or not what is expected.</exception>
    public static byte[] ReadLabels(string path, int count)
    {
        byte[] labels = Read(path, LabelsMagic, "labels", count);
        int wrong = labels.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)(Classes - 1));
        return wrong < 0 ? labels : throw new DataException($"'{path}': label {wrong} is {labels[wrong]}, but labels lie from 0 to {Classes - 1}");
    }

    private static byte[] Read(string path, int magic, string what, params ReadOnlySpan<int> sizes)
    {
        try
        {
            using Stream stream = Open(path);
            CheckHeader(path, stream, magic, what, sizes);
            return ReadBody(path, stream, sizes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw new DataException($"'{path}' cannot be read: {exception.Message}", exception);
        }
    }

    private static Stream Open(string path)
    {
        FileStream file = File.OpenRead(path);
        bool isGzip = file.ReadByte() == 0x1f && file.ReadByte() == 0x8b;
        file.Position = 0;
        return isGzip ? new GZipStream(file, CompressionMode.Decompress) : file;
    }

    private static void CheckHeader(string path, Stream stream, int magic, string what, ReadOnlySpan<int> sizes)
    {
        int found = ReadInt32(path, stream);
        if (found != magic)
        {
            throw new DataException($"'{path}' starts with the magic number 0x{found:x8}, but an idx file of {what} starts with 0x{magic:x8}");
        }

        foreach (int size in sizes)
        {
            int given = ReadInt32(path, stream);
            if (given != size)
            {
                throw new DataException($"'{path}' says that it has a size of {given}, but {size} is expected ({string.Join(" x ", sizes.ToArray())})");
            }
        }
    }

    private static byte[] ReadBody(string path, Stream stream, ReadOnlySpan<int> sizes)
    {
        int length = 1;
        foreach (int size in sizes)
        {
            length *= size;
        }

        var body = new byte[length];
        int read = stream.ReadAtLeast(body, length, throwOnEndOfStream: false);
        if (read < length)
        {
            throw new DataException($"'{path}' is cut off: it holds {read} bytes of data, but {length} are expected");
        }

        return stream.ReadByte() < 0 ? body : throw new DataException($"'{path}' is too long: bytes follow the {length} that are expected");
    }

    private static int ReadInt32(string path, Stream stream)
    {
        Span<byte> bytes = stackalloc byte[4];
        return stream.ReadAtLeast(bytes, 4, throwOnEndOfStream: false) == 4
            ? BinaryPrimitives.ReadInt32BigEndian(bytes)
            : throw new DataException($"'{path}' is cut off within its header");
    }
}
