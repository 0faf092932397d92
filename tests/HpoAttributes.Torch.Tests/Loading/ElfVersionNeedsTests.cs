using Xunit;

namespace HpoAttributes.Tests;

public class ElfVersionNeedsTests
{
    [Fact]
    public void MakeWeak_TorchSharpsLibrary_ChangesOneByte()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux libraries have version needs");
        byte[] original = File.ReadAllBytes(NativeFolders.Find(NativeFolders.OfApplication(), NativeNames.TorchSharp)!);
        byte[] patched = [.. original];

        Assert.Equal(1, ElfVersionNeeds.MakeWeak(patched, "GLIBCXX_3.4.32"));
        int[] changed = [.. Enumerable.Range(0, original.Length).Where(i => original[i] != patched[i])];
        Assert.Equal(2, patched[Assert.Single(changed)]);
    }

    [Fact]
    public void MakeWeak_VersionNotNeeded_ChangesNothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux libraries have version needs");
        byte[] original = File.ReadAllBytes(NativeFolders.Find(NativeFolders.OfApplication(), NativeNames.TorchSharp)!);
        byte[] patched = [.. original];

        Assert.Equal(0, ElfVersionNeeds.MakeWeak(patched, "GLIBCXX_9.9.9"));
        Assert.Equal(original, patched);
    }

    [Fact]
    public void MakeWeak_NoElf_Throws()
        => Assert.Contains("not a 64-bit", Assert.Throws<InvalidDataException>(() => ElfVersionNeeds.MakeWeak(new byte[100], "X")).Message, StringComparison.Ordinal);

    [Fact]
    public void MakeWeak_CutOff_Throws()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "only Linux libraries have version needs");
        byte[] original = File.ReadAllBytes(NativeFolders.Find(NativeFolders.OfApplication(), NativeNames.TorchSharp)!);
        Assert.Contains("cut off", Assert.Throws<InvalidDataException>(() => ElfVersionNeeds.MakeWeak(original[..100_000], "GLIBCXX_3.4.32")).Message, StringComparison.Ordinal);
    }
}
