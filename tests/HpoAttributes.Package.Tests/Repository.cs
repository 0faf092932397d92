namespace HpoAttributes.Package.Tests;

/// <summary>The tree that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>Where NuGet keeps packages on this machine.</summary>
    public static string PackageCache
        => Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } folder
            ? folder
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

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
