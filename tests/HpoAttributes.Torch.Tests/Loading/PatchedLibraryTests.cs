using Xunit;

namespace HpoAttributes.Tests;

public sealed class PatchedLibraryTests : IDisposable
{
    private static readonly PatchedLibrary Library = new("lib.so", [1, 2, 3], [1, 9, 3]);
    private readonly TemporaryFolder _cache = new();
    private readonly List<string> _asked = [];
    private readonly List<string> _attempts = [];

    public void Dispose() => _cache.Dispose();

    [Fact]
    public void TryLoad_FromTheCache_LooksNoFurther()
    {
        Assert.True(TryLoad(new(_cache.Path), _ => true));
        Assert.StartsWith(_cache.Path, Assert.Single(_asked), StringComparison.Ordinal);
    }

    [Fact]
    public void TryLoad_CacheCannotBeExecuted_TriesATemporaryFolderAndRemovesIt()
    {
        Assert.True(TryLoad(new(_cache.Path), path => !path.StartsWith(_cache.Path, StringComparison.Ordinal)));
        Assert.Equal(2, _asked.Count);
        Assert.False(File.Exists(_asked[1]));
    }

    [Fact]
    public void TryLoad_CacheCannotBeWritten_TriesATemporaryFolderAndSaysWhy()
    {
        string file = _cache.File("no-folder");
        File.WriteAllText(file, string.Empty);
        Assert.True(TryLoad(new(file), _ => true));
        Assert.Single(_asked);
        Assert.Contains("the user's cache cannot be written", Assert.Single(_attempts), StringComparison.Ordinal);
    }

    [Fact]
    public void TryLoad_NeitherWorks_SaysNo() => Assert.False(TryLoad(null, _ => false));

    private bool TryLoad(PatchedCopies? cache, Func<string, bool> load)
        => Library.TryLoad(
            cache,
            path =>
            {
                Assert.Equal(Library.Patched, File.ReadAllBytes(path));
                _asked.Add(path);
                return load(path);
            },
            _attempts);
}
