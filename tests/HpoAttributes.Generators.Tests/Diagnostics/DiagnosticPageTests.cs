using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>Every rule has a page whose examples do what the page says.</summary>
public sealed partial class DiagnosticPageTests
{
    private static string Folder => Path.Combine(SourceTree.Root, "docs", "diagnostics");

    private static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (DiagnosticDescriptor)field.GetValue(null)!).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    [Fact]
    public void Pages_AreThoseOfTheRules()
        => Assert.Equal(
            Rules.Select(rule => rule.Id),
            Directory.GetFiles(Folder, "HPO*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Table_HasARowForEachRule()
        => Assert.Equal(
            Rules.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {Severity(rule)} | {rule.Title.ToString(CultureInfo.InvariantCulture)} |"),
            File.ReadLines(Path.Combine(Folder, "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Fact]
    public void Release_ListsEachRule()
    {
        string releases = File.ReadAllText(Path.Combine(SourceTree.Root, "generators", "HpoAttributes.Generators", "AnalyzerReleases.Unshipped.md"));

        Assert.All(Rules, rule => Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} |", releases, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_HasTitleAndSeverity(string id)
    {
        DiagnosticDescriptor rule = Rules.Single(candidate => candidate.Id == id);

        Assert.StartsWith($"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\n\nCategory {rule.Category}, {Severity(rule)}.\n", Page(id), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_WrongExample_BreaksTheRuleAndRightOneNone(string id)
    {
        string[] examples = [.. Example().Matches(Page(id)).Select(match => "using HpoAttributes;\n" + match.Groups[1].Value)];
        Assert.Equal(2, examples.Length);

        Assert.NotEmpty(await AnalyzerRun.Ids(Setup(id), examples[0]));
        Assert.All(await AnalyzerRun.Ids(Setup(id), examples[0]), found => Assert.Equal(id, found));
        Assert.Empty(await AnalyzerRun.Ids(new GeneratorSetup(), examples[1]));
    }

    private static GeneratorSetup Setup(string id) => new()
    {
        Language = id == "HPO0401" ? LanguageVersion.CSharp13 : LanguageVersion.CSharp14,
        References = [TorchLibraries.TorchSharp],
    };

    private static string Page(string id) => File.ReadAllText(Path.Combine(Folder, id + ".md"));

    private static string Severity(DiagnosticDescriptor rule) => rule.DefaultSeverity.ToString().ToLowerInvariant();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
