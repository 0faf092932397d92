namespace HpoAttributes.Architecture.Tests;

/// <summary>The tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The hand-written files below some of the top folders, as paths from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files(string pattern, params string[] folders) =>
    [
        .. folders
            .Select(folder => Path.Combine(Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal),
    ];

    public static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    private static string FindRoot()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "HpoAttributes.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("HpoAttributes.sln was not found above the tests");
        }

        return folder.FullName;
    }
}
