using System.Buffers.Binary;
using FashionMnistExample;

namespace HpoAttributes.Tests;

/// <summary>A data set of the right sizes whose images show their label, so that tests need no download. Written once for each test process.</summary>
public sealed class SyntheticData : IDisposable
{
    /// <summary>The pixel from which on an image has its number in the file, two bytes, the lower one first.</summary>
    public const int IndexPixel = 780;

    private readonly TemporaryFolder _folder = new();

    public SyntheticData()
    {
        Write(_folder.Path);
        Data = FashionMnist.Load(_folder.Path, samples: 512);
    }

    public FashionMnist Data { get; }

    public string Folder => _folder.Path;

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes the four files, plain.</summary>
    public static void Write(string folder)
    {
        foreach (DataFile file in DataFile.All)
        {
            File.WriteAllBytes(Path.Combine(folder, file.Name), BytesOf(file));
        }
    }

    /// <summary>The content of one file.</summary>
    public static byte[] BytesOf(DataFile file)
    {
        const int Pixels = IdxFile.Side * IdxFile.Side;
        int header = file.IsImages ? 16 : 8;
        int size = file.IsImages ? Pixels : 1;
        var bytes = new byte[header + (file.Count * size)];
        ReadOnlySpan<int> words = file.IsImages ? [0x803, file.Count, IdxFile.Side, IdxFile.Side] : [0x801, file.Count];
        for (int i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(4 * i), words[i]);
        }

        var noise = new RandomStream(1, 0, 0);
        for (int i = 0; i < file.Count; i++)
        {
            int label = i % 10;
            Span<byte> item = bytes.AsSpan(header + (i * size), size);
            if (!file.IsImages)
            {
                item[0] = (byte)label;
                continue;
            }

            item.Slice(label * 78, 78).Fill(200);
            item[(int)noise.NextInt64(IndexPixel)] = 255;
            item[IndexPixel] = (byte)i;
            item[IndexPixel + 1] = (byte)(i >> 8);
        }

        return bytes;
    }
}
