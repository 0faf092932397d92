using System.Diagnostics;
using Xunit;

namespace HpoAttributes.Tests;

public class SeveralProcessesTests
{
    [Fact]
    public async Task EnsureLoaded_InSeveralProcessesAtOnceWithAnEmptyCache_Works()
    {
        using var cache = new TemporaryFolder();
        int[] codes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunAsync(cache.Path)));
        Assert.Equal([0, 0, 0, 0], codes);
        Assert.True(Directory.GetFiles(cache.Path, "*", SearchOption.AllDirectories).Length <= 1);
    }

    [Fact]
    public async Task EnsureLoaded_CacheCannotBeWritten_StillWorks()
    {
        using var folder = new TemporaryFolder();
        string file = folder.File("no-folder");
        await File.WriteAllTextAsync(file, "a file where the cache's folder should be", TestContext.Current.CancellationToken);
        Assert.Equal(0, await RunAsync(file));
    }

    /// <summary>The example loads TorchSharp as its module starts, before it looks at its arguments.</summary>
    private static async Task<int> RunAsync(string cache)
    {
        var start = new ProcessStartInfo("dotnet", $"{Path.Combine(AppContext.BaseDirectory, "FashionMnist.dll")} --version") { RedirectStandardOutput = true };
        start.Environment["XDG_CACHE_HOME"] = cache;
        using Process process = Process.Start(start)!;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }
}
