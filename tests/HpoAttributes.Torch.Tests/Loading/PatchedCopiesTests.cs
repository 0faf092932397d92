using Xunit;

namespace HpoAttributes.Tests;

public class PatchedCopiesTests
{
    private static readonly byte[] Original = [1, 2, 3];
    private static readonly byte[] Patched = [1, 9, 3];

    [Fact]
    public void Ensure_FirstTime_WritesTheCopyAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        string path = new PatchedCopies(folder.Path).Ensure("lib.so", Original, Patched);
        Assert.Equal(Patched, File.ReadAllBytes(path));
        Assert.Equal("lib.so", Path.GetFileName(path));
        Assert.Equal([path], Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Ensure_CopyIsThere_LeavesIt()
    {
        using var folder = new TemporaryFolder();
        var copies = new PatchedCopies(folder.Path);
        string path = copies.Ensure("lib.so", Original, Patched);
        DateTime before = new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(path, before);
        Assert.Equal(path, copies.Ensure("lib.so", Original, Patched));
        Assert.Equal(before, File.GetLastWriteTimeUtc(path));
    }

    [Fact]
    public void Ensure_CopyIsDamaged_ReplacesIt()
    {
        using var folder = new TemporaryFolder();
        var copies = new PatchedCopies(folder.Path);
        string path = copies.Ensure("lib.so", Original, Patched);
        File.WriteAllBytes(path, [1, 9]);
        Assert.Equal(Patched, File.ReadAllBytes(copies.Ensure("lib.so", Original, Patched)));
    }

    [Fact]
    public void Ensure_AnotherOriginal_HasACopyOfItsOwn()
    {
        using var folder = new TemporaryFolder();
        var copies = new PatchedCopies(folder.Path);
        Assert.NotEqual(copies.Ensure("lib.so", Original, Patched), copies.Ensure("lib.so", [1, 2, 4], [1, 9, 4]));
    }

    [Fact]
    public async Task Ensure_ManyAtOnce_EachFindsAWholeCopy()
    {
        using var folder = new TemporaryFolder();
        byte[] patched = new byte[1 << 20];
        patched.AsSpan().Fill(7);
        await Parallel.ForAsync(0, 40, TestContext.Current.CancellationToken, (_, _) =>
        {
            string path = new PatchedCopies(folder.Path).Ensure("lib.so", Original, patched);
            Assert.Equal(patched, File.ReadAllBytes(path));
            return ValueTask.CompletedTask;
        });
        Assert.Single(Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Ensure_OnUnix_KeepsOthersOut()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no Unix permissions");
            return;
        }

        using var folder = new TemporaryFolder();
        string path = new PatchedCopies(folder.Path).Ensure("lib.so", Original, Patched);
        const UnixFileMode Others = UnixFileMode.GroupWrite | UnixFileMode.OtherWrite;
        Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(Path.GetDirectoryName(path)!) & Others);
    }
}
