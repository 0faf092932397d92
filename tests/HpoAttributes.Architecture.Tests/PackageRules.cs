namespace HpoAttributes.Architecture.Tests;

/// <summary>Packages see HpoAttributes and not each other; Experiments may see Plots, and the command-line tool all.</summary>
internal static class PackageRules
{
    private const string Core = "HpoAttributes";

    public static IEnumerable<string> Breaches(IEnumerable<ProjectFile> packages)
        => from package in packages
           from reference in package.References
           where !Allows(package.Name, reference)
           select $"{package.Name} references {reference}";

    private static bool Allows(string package, string reference) => package switch
    {
        // The core carries the generator and the code fixes in its package.
        Core => reference is "HpoAttributes.Generators" or "HpoAttributes.CodeFixes",
        "HpoAttributes.Cli" => true,
        "HpoAttributes.Experiments" => reference is Core or "HpoAttributes.Plots",
        _ => reference == Core,
    };
}
