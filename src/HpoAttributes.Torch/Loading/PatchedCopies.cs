using System.Security.Cryptography;

namespace HpoAttributes;

/// <summary>Copies of native libraries with changed bytes, kept in a folder of the user's cache under the hash of their original.</summary>
/// <remarks>Several processes may write the same copy at once: each writes a file of its own and moves it into place in one step.</remarks>
/// <param name="root">The folder of all copies; created on demand.</param>
internal sealed class PatchedCopies(string root)
{
    /// <summary>The copies in the user's cache: <c>$XDG_CACHE_HOME</c>, else <c>~/.cache</c>; null where the user has neither.</summary>
    public static PatchedCopies? OfUser()
    {
        string home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        string? cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named && Path.IsPathRooted(named) ? named
            : home.Length > 0 ? Path.Combine(home, ".cache")
            : null;
        return cache is null ? null : new(Path.Combine(cache, "HpoAttributes", "native"));
    }

    /// <summary>Makes sure that the copy is there, byte for byte: one that is damaged is replaced.</summary>
    /// <param name="fileName">The library's file name, kept.</param>
    /// <param name="original">The bytes of the original, which with the name identify the copy.</param>
    /// <param name="patched">The bytes of the copy.</param>
    /// <returns>The path of the copy.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public string Ensure(string fileName, byte[] original, byte[] patched)
    {
        string folder = Path.Combine(root, Convert.ToHexStringLower(SHA256.HashData(original))[..32]);
        string path = Path.Combine(folder, fileName);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(patched))
        {
            return path;
        }

        CreatePrivate(folder);
        string temporary = Path.Combine(folder, $"{fileName}.{Path.GetRandomFileName()}");
        try
        {
            File.WriteAllBytes(temporary, patched);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }

        return path;
    }

    /// <summary>Nobody else may write where libraries are loaded from.</summary>
    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
