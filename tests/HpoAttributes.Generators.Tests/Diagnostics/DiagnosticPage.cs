using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>
/// The help page of a rule. It begins with the rule's title and a line such as
/// <c>Category Range, error, on the low argument. Fix: swap the bounds.</c>, and has a wrong example, with carets below what is
/// wrong, and a right one.
/// </summary>
internal sealed partial record DiagnosticPage(DiagnosticDescriptor Rule, string Text)
{
    public static string Folder => Path.Combine(SourceTree.Root, "docs", "diagnostics");

    /// <summary>What the page must begin with, before the place of the squiggle.</summary>
    public string Start => $"# {Rule.Id}: {Title}\n\nCategory {Rule.Category}, {Severity}, on ";

    public bool HasHead => Text.StartsWith(Start, StringComparison.Ordinal) && Head.Success;

    /// <summary>The row of the rule in the table of all rules. Where the squiggle is and what the fix does comes from the page.</summary>
    public string Row => $"| [{Rule.Id}]({Rule.Id}.md) | {Severity} | {Title} | `{Rule.MessageFormat.ToString(CultureInfo.InvariantCulture)}` | {Head.Groups["where"].Value} |{Fix} |";

    public string Wrong => Example(0);

    public string Right => Example(1);

    private string Title => Rule.Title.ToString(CultureInfo.InvariantCulture);

    private string Severity => Rule.DefaultSeverity.ToString().ToLowerInvariant();

    private string Fix => Head.Groups["fix"] is { Success: true } fix ? " " + fix.Value : string.Empty;

    private Match Head => HeadLine().Match(Text);

    public static DiagnosticPage Of(DiagnosticDescriptor rule) => new(rule, File.ReadAllText(Path.Combine(Folder, rule.Id + ".md")));

    private string Example(int index)
    {
        MatchCollection examples = Examples().Matches(Text);
        Assert.Equal(2, examples.Count);
        return examples[index].Groups[1].Value;
    }

    [GeneratedRegex(@"^Category \w+, \w+, on (?<where>[^.]+)\.(?: Fix: (?<fix>[^.]+)\.)?$", RegexOptions.Multiline)]
    private static partial Regex HeadLine();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();
}
