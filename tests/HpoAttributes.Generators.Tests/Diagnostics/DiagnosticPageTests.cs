using System.Reflection;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace HpoAttributes.Generators.Tests;

/// <summary>Every rule has a row in the table and a page whose examples do what the page says. A failure shows the text that is expected.</summary>
public sealed class DiagnosticPageTests
{
    private const string Using = "using HpoAttributes;\n";

    private static IReadOnlyList<DiagnosticDescriptor> Rules { get; } =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (DiagnosticDescriptor)field.GetValue(null)!).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Id)];

    [Fact]
    public void Pages_AreThoseOfTheRules()
        => Assert.Equal(
            Rules.Select(rule => rule.Id),
            Directory.GetFiles(DiagnosticPage.Folder, "HPO*.md").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));

    [Fact]
    public void Table_HasTheRowsThatRulesAndPagesGive()
    {
        string expected = string.Join('\n', Rules.Select(rule => DiagnosticPage.Of(rule).Row));
        string actual = string.Join('\n', File.ReadLines(Path.Combine(DiagnosticPage.Folder, "README.md")).Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

        Assert.True(expected == actual, "the rows of docs/diagnostics/README.md should be:\n" + expected);
    }

    [Fact]
    public void Release_ListsEachRule()
    {
        string releases = File.ReadAllText(Path.Combine(SourceTree.Root, "generators", "HpoAttributes.Generators", "AnalyzerReleases.Unshipped.md"));

        Assert.All(Rules, rule => Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} |", releases, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_BeginsWithTitleSeverityAndPlace(string id)
    {
        DiagnosticPage page = Page(id);

        Assert.True(page.HasHead, $"{id}.md should begin with this, WHERE and WHAT in a few words, and without the last sentence if no code fix exists:\n{page.Start}WHERE. Fix: WHAT.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_WrongExample_BreaksTheRuleAtTheCarets(string id)
    {
        string wrong = Page(id).Wrong;
        string source = CaretMarkup.Strip(wrong);

        IReadOnlyList<Diagnostic> found = await AnalyzerRun.All(Setup(id), Using + source);

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.True(diagnostic.Id == id, diagnostic.ToString()));
        string drawn = CaretMarkup.Draw(source, found.Select(diagnostic => new TextSpan(diagnostic.Location.SourceSpan.Start - Using.Length, diagnostic.Location.SourceSpan.Length)));
        Assert.True(drawn == wrong, $"the wrong example of {id}.md should be:\n{drawn}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Page_RightExample_BreaksNoRule(string id)
        => Assert.Empty(await AnalyzerRun.All(new GeneratorSetup(), Using + Page(id).Right));

    private static DiagnosticPage Page(string id) => DiagnosticPage.Of(Rules.Single(rule => rule.Id == id));

    private static GeneratorSetup Setup(string id) => new()
    {
        Language = id == "HPO0401" ? LanguageVersion.CSharp13 : LanguageVersion.CSharp14,
        References = [TorchLibraries.TorchSharp],
    };
}
