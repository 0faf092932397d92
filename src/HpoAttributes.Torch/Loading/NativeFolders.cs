using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>Where an application's native libraries lie.</summary>
internal static class NativeFolders
{
    /// <summary>The folders that .NET itself would look into, in its order, without doubles.</summary>
    public static IReadOnlyList<string> OfApplication()
    {
        string root = AppContext.BaseDirectory;
        string rid = Path.Combine(root, "runtimes", PortableRid(), "native");
        string? probed = AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string;
        return [.. (probed ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Append(rid)
            .Append(root)
            .Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)))
            .Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The first of the folders that has the file; null where none has.</summary>
    public static string? Find(IEnumerable<string> folders, string file)
        => folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);

    private static string PortableRid()
    {
        string system = OperatingSystem.IsWindows() ? "win" : OperatingSystem.IsMacOS() ? "osx" : "linux";
        string processor = RuntimeInformation.ProcessArchitecture switch
        {
            Architecture.Arm64 => "arm64",
            Architecture.X86 => "x86",
            _ => "x64",
        };
        return $"{system}-{processor}";
    }
}
