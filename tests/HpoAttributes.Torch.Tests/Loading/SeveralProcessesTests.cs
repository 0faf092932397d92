using Xunit;

namespace HpoAttributes.Tests;

public class SeveralProcessesTests
{
    private const string DataIsMissing = "error: the folder '/does/not/exist' (FASHION_MNIST_DIR) does not exist";

    [Fact]
    public async Task EnsureLoaded_InSeveralProcessesAtOnceWithAnEmptyCache_Works()
    {
        using var cache = new TemporaryFolder();
        string[] errors = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(cache.Path)));
        Assert.All(errors, error => Assert.Contains(DataIsMissing, error, StringComparison.Ordinal));
        Assert.True(Directory.GetFiles(cache.Path, "*", SearchOption.AllDirectories).Length <= 1);
    }

    [Fact]
    public async Task EnsureLoaded_CacheCannotBeWritten_StillWorks()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("no-folder");
        await File.WriteAllTextAsync(file, "a file where the cache's folder should be", TestContext.Current.CancellationToken);
        Assert.Contains(DataIsMissing, await RunAsync(file), StringComparison.Ordinal);
    }

    /// <summary>The example loads TorchSharp before it looks for its data, which it does not find here.</summary>
    private static async Task<string> RunAsync(string cache)
    {
        (int code, _, string error) = await ExampleProcess.RunAsync("lenet", "/does/not/exist", ("XDG_CACHE_HOME", cache));
        Assert.Equal(1, code);
        return error;
    }
}
