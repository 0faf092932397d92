using System.Reflection;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HpoAttributes.CodeFixes.Tests;

/// <summary>The table of the rules names a fix exactly where there is one.</summary>
public sealed class FixTableTests
{
    private static string Table => Path.Combine(Metadata("RepositoryRoot"), "docs", "diagnostics", "README.md");

    [Fact]
    public void Fixes_OfTheTable_AreThoseThatExist()
    {
        IEnumerable<string> named = File.ReadLines(Table).Where(line => line.StartsWith("| [HPO", StringComparison.Ordinal) && !line.EndsWith("| |", StringComparison.Ordinal)).Select(line => line[3..10]);

        Assert.Equal(Providers().SelectMany(provider => provider.FixableDiagnosticIds).Order(StringComparer.Ordinal), named);
    }

    [Fact]
    public void Fixes_AreExportedByTheirNamesAndMendAllAtOnce()
        => Assert.All(Providers(), provider =>
        {
            Assert.Equal(provider.GetType().Name, provider.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Name);
            Assert.NotNull(provider.GetFixAllProvider());
        });

    private static IEnumerable<CodeFixProvider> Providers()
        => typeof(DiagnosticFix).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type)!);

    private static string Metadata(string key)
        => typeof(FixTableTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == key).Value!;
}
