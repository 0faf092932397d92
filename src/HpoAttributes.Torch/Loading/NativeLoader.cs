using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>Loads libtorch and TorchSharp's native library so that TorchSharp, which asks for them by name, finds them loaded.</summary>
internal static class NativeLoader
{
    // libLibTorchSharp.so 0.107.0 was linked against GCC 13's libstdc++, whose start-up marker _ZSt21ios_base_library_initv has this
    // version. Nothing calls the marker, so a libstdc++ without it (GCC 12) serves as well once the need is weak.
    private const string UnusedVersion = "GLIBCXX_3.4.32";

    /// <summary>Loads the libraries.</summary>
    /// <param name="applicationFolders">Where the application's native libraries lie.</param>
    /// <param name="libtorchFolder">Where libtorch lies instead; null for the application's folders.</param>
    /// <exception cref="TorchLoadException">They cannot be loaded.</exception>
    public static void Load(IReadOnlyList<string> applicationFolders, string? libtorchFolder)
    {
        string? own = NativeFolders.Find(applicationFolders, NativeNames.Cpu);
        CheckFolder(own, libtorchFolder);
        string? libtorch = libtorchFolder ?? Path.GetDirectoryName(own);
        string? torchSharp = NativeFolders.Find(applicationFolders, NativeNames.TorchSharp);
        if (!OperatingSystem.IsLinux() && libtorchFolder is null)
        {
            return; // TorchSharp finds the application's own libraries by itself
        }

        if (libtorch is null || torchSharp is null)
        {
            throw LoadErrors.NotFound(applicationFolders, libtorch is null ? NativeNames.Cpu : NativeNames.TorchSharp);
        }

        var attempts = new List<string>();
        if (!LoadLibtorch(libtorch, attempts) || !LoadTorchSharp(torchSharp, attempts))
        {
            throw LoadErrors.NotLoadable(attempts);
        }
    }

    private static void CheckFolder(string? own, string? libtorchFolder)
    {
        if (libtorchFolder is not null && !File.Exists(Path.Combine(libtorchFolder, NativeNames.Cpu)))
        {
            throw LoadErrors.NoLibtorchIn(libtorchFolder);
        }

        if (libtorchFolder is not null && own is not null && !IsSameFolder(libtorchFolder, Path.GetDirectoryName(own)!))
        {
            throw LoadErrors.TwoLibtorches(libtorchFolder, own);
        }
    }

    private static bool IsSameFolder(string one, string other)
        => string.Equals(Path.TrimEndingDirectorySeparator(Path.GetFullPath(one)), Path.GetFullPath(other), StringComparison.Ordinal);

    private static bool LoadLibtorch(string folder, List<string> attempts)
        => NativeNames.Libtorch
            .Select(name => Path.GetFullPath(Path.Combine(folder, name)))
            .Where(File.Exists)
            .All(path => TryLoad(path, attempts));

    private static bool LoadTorchSharp(string path, List<string> attempts)
        => TryLoad(path, attempts) || (OperatingSystem.IsLinux() && LoadPatched(path, attempts));

    private static bool LoadPatched(string path, List<string> attempts)
    {
        try
        {
            byte[] original = File.ReadAllBytes(path);
            byte[] patched = [.. original];
            if (ElfVersionNeeds.MakeWeak(patched, UnusedVersion) == 0)
            {
                return false;
            }

            var copy = new PatchedLibrary(Path.GetFileName(path), original, patched);
            return copy.TryLoad(PatchedCopies.OfUser(), place => TryLoad(place, attempts), attempts);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            attempts.Add($"{path}: {exception.Message}");
            return false;
        }
    }

    private static bool TryLoad(string path, List<string> attempts)
    {
        try
        {
            // Never freed: the process keeps it.
            NativeLibrary.Load(path);
            return true;
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException)
        {
            attempts.Add($"{path}: {exception.Message.ReplaceLineEndings(" ")}");
            return false;
        }
    }
}
