using System.Reflection;

namespace HpoAttributes.Generators.Tests;

/// <summary>Where the source files lie.</summary>
internal static class SourceTree
{
    public static string Project => Metadata("ProjectDirectory");

    public static string Root => Metadata("RepositoryRoot");

    private static string Metadata(string key)
        => typeof(SourceTree).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
