using System.Net;
using FashionMnistExample;
using Xunit;

namespace HpoAttributes.Tests;

public sealed class DataFolderTests : IDisposable
{
    private readonly TemporaryFolder _debian = new();
    private readonly TemporaryFolder _cache = new();
    private readonly StringWriter _progress = new();

    public void Dispose()
    {
        _debian.Dispose();
        _cache.Dispose();
        _progress.Dispose();
    }

    [Fact]
    public async Task Find_NamedFolder_IsTheOnlyOneLookedAt()
    {
        using var named = new TemporaryFolder();
        Touch(_debian.Path, ".gz");
        Touch(named.Path, string.Empty);
        Assert.Equal(named.Path, await FindAsync(named.Path, NoNetwork()));
    }

    [Fact]
    public async Task Find_NamedFolderIsMissing_NamesItAndTheVariable()
    {
        var exception = await Assert.ThrowsAsync<DataException>(() => FindAsync("/does/not/exist", NoNetwork()));
        Assert.Contains("'/does/not/exist' (FASHION_MNIST_DIR) does not exist", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_NamedFolderLacksAFile_NamesTheFile()
    {
        Touch(_debian.Path, ".gz");
        File.Delete(_debian.File("t10k-labels-idx1-ubyte.gz"));
        var exception = await Assert.ThrowsAsync<DataException>(() => FindAsync(_debian.Path, NoNetwork()));
        Assert.Contains("has no 't10k-labels-idx1-ubyte.gz'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_DebiansFolder_ComesBeforeTheCache()
    {
        Touch(_debian.Path, ".gz");
        Touch(_cache.Path, ".gz");
        Assert.Equal(_debian.Path, await FindAsync(null, NoNetwork()));
    }

    [Fact]
    public async Task Find_FilledCache_DownloadsNothing()
    {
        Touch(_cache.Path, ".gz");
        FakePublisher publisher = NoNetwork();
        Assert.Equal(_cache.Path, await FindAsync(string.Empty, publisher));
        Assert.Empty(publisher.Requests);
    }

    [Fact]
    public async Task Find_NoNetwork_SaysWhatToDoAndLeavesNothing()
    {
        var exception = await Assert.ThrowsAsync<DataException>(() => FindAsync(null, NoNetwork()));
        Assert.Contains("FASHION_MNIST_DIR", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_cache.Path));
    }

    [Fact]
    public async Task Find_NotFoundAtThePublisher_SaysSo()
    {
        var publisher = new FakePublisher((_, _) => new(HttpStatusCode.NotFound));
        var exception = await Assert.ThrowsAsync<DataException>(() => FindAsync(null, publisher));
        Assert.Contains("train-images-idx3-ubyte.gz' cannot be downloaded", exception.Message, StringComparison.Ordinal);
        Assert.Contains("404", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_AnotherFileAtThePublisher_IsRefused()
    {
        var publisher = new FakePublisher((_, _) => FakePublisher.Content(new MemoryStream([1, 2, 3])));
        var exception = await Assert.ThrowsAsync<DataException>(() => FindAsync(null, publisher));
        Assert.Contains("'train-images-idx3-ubyte.gz' as downloaded is not the publisher's: 3 bytes with SHA-256 039058c6", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_cache.Path));
    }

    [Fact]
    public async Task Fill_GenuineFiles_AreMovedIntoPlaceWithProgress()
    {
        var files = new Dictionary<string, byte[]> { ["a.gz"] = [1, 2, 3], ["b.gz"] = [4] };
        using var http = new HttpClient(new FakePublisher((name, _) => FakePublisher.Content(new MemoryStream(files[name]))));
        DataFile[] expected = [Expect("a", [1, 2, 3]), Expect("b", [4])];
        await new DataDownload(http, _progress).FillAsync(_cache.Path, expected, TestContext.Current.CancellationToken);
        Assert.Equal(["a.gz", "b.gz"], Directory.GetFiles(_cache.Path).Select(Path.GetFileName).Order());
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(_cache.File("a.gz"), TestContext.Current.CancellationToken));
        Assert.Contains("downloading a.gz", _progress.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fill_Cancelled_ThrowsAndLeavesNothing()
    {
        using var cancellation = new CancellationTokenSource();
        using var http = new HttpClient(new FakePublisher((_, _) => FakePublisher.Content(new StallingStream(cancellation))));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new DataDownload(http, _progress).FillAsync(_cache.Path, DataFile.All, cancellation.Token));
        Assert.Empty(Directory.GetFiles(_cache.Path));
    }

    [Fact]
    public async Task Find_ConnectionBreaks_SaysSoAndLeavesNothing()
    {
        var publisher = new FakePublisher((_, _) => FakePublisher.Content(new BreakingStream(new HttpIOException(HttpRequestError.ResponseEnded, "the line is dead"))));
        var exception = await Assert.ThrowsAsync<DataException>(() => FindAsync(null, publisher));
        Assert.Contains("train-images-idx3-ubyte.gz' cannot be downloaded: the line is dead", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_cache.Path));
    }

    [Fact]
    public async Task Find_BodyCannotBeRead_BlamesTheDownloadRatherThanTheFolder()
    {
        var publisher = new FakePublisher((_, _) => FakePublisher.Content(new BreakingStream(new IOException("connection reset by peer"))));
        var exception = await Assert.ThrowsAsync<DataException>(() => FindAsync(null, publisher));
        Assert.Contains("cannot be downloaded: connection reset by peer", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot be written", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fill_FolderCannotBeWritten_BlamesTheFolder()
    {
        string file = _cache.File("no-folder");
        await File.WriteAllTextAsync(file, string.Empty, TestContext.Current.CancellationToken);
        using var http = new HttpClient(NoNetwork());
        var exception = await Assert.ThrowsAsync<DataException>(() => new DataDownload(http, _progress).FillAsync(file, DataFile.All, TestContext.Current.CancellationToken));
        Assert.Contains($"cannot be written to '{file}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Find_PublisherDoesNotAnswerInTime_SaysWhatToDo()
    {
        using var http = new HttpClient(new SilentPublisher()) { Timeout = TimeSpan.FromMilliseconds(50) };
        var exception = await Assert.ThrowsAsync<DataException>(
            () => new DataDownload(http, _progress).FillAsync(_cache.Path, DataFile.All, TestContext.Current.CancellationToken));
        Assert.Contains("cannot be downloaded", exception.Message, StringComparison.Ordinal);
        Assert.Contains("FASHION_MNIST_DIR", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_cache.Path));
    }

    [Fact]
    public async Task Fill_MoreBytesThanTheFileHas_StopsAndLeavesNothing()
    {
        var endless = new EndlessStream();
        using var http = new HttpClient(new FakePublisher((_, _) => FakePublisher.Content(endless)));
        var exception = await Assert.ThrowsAsync<DataException>(
            () => new DataDownload(http, _progress).FillAsync(_cache.Path, [Expect("a", [1, 2, 3])], TestContext.Current.CancellationToken));
        Assert.Contains("'a.gz' as downloaded is not the publisher's: it goes on after the 3 bytes", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, endless.Reads);
        Assert.Empty(Directory.GetFiles(_cache.Path));
    }

    private static DataFile Expect(string name, byte[] content)
        => new(name, 1, false, content.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));

    private static FakePublisher NoNetwork() => new((_, _) => throw new HttpRequestException("no network"));

    private static void Touch(string folder, string suffix)
    {
        foreach (DataFile file in DataFile.All)
        {
            File.WriteAllText(Path.Combine(folder, file.Name + suffix), string.Empty);
        }
    }

    private async Task<string> FindAsync(string? named, FakePublisher publisher)
    {
        using var http = new HttpClient(publisher);
        return await new DataFolder(_debian.Path, _cache.Path, new DataDownload(http, _progress)).FindAsync(named, TestContext.Current.CancellationToken);
    }

    /// <summary>Gives a few bytes, then has the download cancelled.</summary>
    private sealed class StallingStream(CancellationTokenSource cancellation) : MemoryStream(new byte[1 << 20])
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (Position > 0)
            {
                await cancellation.CancelAsync();
                cancellationToken.ThrowIfCancellationRequested();
            }

            return await base.ReadAsync(buffer, cancellationToken);
        }
    }

    private sealed class BreakingStream(Exception exception) : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw exception;
    }

    private sealed class EndlessStream : MemoryStream
    {
        public int Reads { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Reads++;
            return new(buffer.Length);
        }
    }

    private sealed class SilentPublisher : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return new();
        }
    }
}
