using System.IO.Compression;
using FashionMnistExample;
using Xunit;

namespace HpoAttributes.Tests;

public sealed class IdxFileTests : IDisposable
{
    private static readonly byte[] Header = [0, 0, 8, 1, 0, 0, 0, 3];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ReadLabels_Plain_GivesThem() => Assert.Equal([7, 0, 9], IdxFile.ReadLabels(Write([.. Header, 7, 0, 9]), 3));

    [Fact]
    public void ReadLabels_Compressed_GivesThem_WhateverTheName()
    {
        string path = _folder.File("labels");
        using (var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest))
        {
            gzip.Write([.. Header, 7, 0, 9]);
        }

        Assert.Equal([7, 0, 9], IdxFile.ReadLabels(path, 3));
    }

    [Fact]
    public void ReadImages_Plain_GivesThem()
    {
        byte[] image = new byte[28 * 28];
        image[5] = 200;
        Assert.Equal(image, IdxFile.ReadImages(Write([0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 28, 0, 0, 0, 28, .. image]), 1));
    }

    [Fact]
    public void Read_CutOff_SaysHowMuchIsThere() => AssertError([.. Header, 7], "cut off: it holds 1 bytes of data, but 3 are expected");

    [Fact]
    public void Read_CutOffWithinTheHeader_SaysSo() => AssertError(Header[..6], "cut off within its header");

    [Fact]
    public void Read_Empty_SaysSo() => AssertError([], "cut off within its header");

    [Fact]
    public void Read_TooLong_SaysSo() => AssertError([.. Header, 1, 2, 3, 4], "too long");

    [Fact]
    public void Read_AnotherKindOfFile_NamesBothMagicNumbers() => AssertError([0, 0, 8, 3, 0, 0, 0, 3, 1, 2, 3], "0x00000803", "0x00000801");

    [Fact]
    public void Read_AnotherCount_NamesBoth() => AssertError([0, 0, 8, 1, 0, 0, 0, 4, 1, 2, 3, 4], "a size of 4, but 3 is expected");

    [Fact]
    public void ReadLabels_NoLabel_NamesIt() => AssertError([.. Header, 1, 12, 3], "label 1 is 12", "0 to 9");

    [Fact]
    public void Read_CompressedButCutOff_NamesTheFile()
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.NoCompression, leaveOpen: true))
        {
            gzip.Write([.. Header, 7, 0, 9]);
        }

        AssertError(memory.ToArray()[..20]);
    }

    [Fact]
    public void Read_CompressedButDamaged_NamesTheFile() => AssertError([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff, 0xff, 0xff], "cannot be read");

    [Fact]
    public void Read_Missing_NamesTheFile()
    {
        string path = _folder.File("missing");
        Assert.Contains($"'{path}'", Assert.Throws<DataException>(() => IdxFile.ReadLabels(path, 3)).Message, StringComparison.Ordinal);
    }

    private void AssertError(byte[] content, params ReadOnlySpan<string> words)
    {
        string path = Write(content);
        string message = Assert.Throws<DataException>(() => IdxFile.ReadLabels(path, 3)).Message;
        Assert.Contains($"'{path}'", message, StringComparison.Ordinal);
        foreach (string word in words)
        {
            Assert.Contains(word, message, StringComparison.Ordinal);
        }
    }

    private string Write(byte[] content)
    {
        string path = _folder.File("file");
        File.WriteAllBytes(path, content);
        return path;
    }
}
