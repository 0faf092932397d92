using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>The examples of the README that stand on their own, without TorchSharp and without omissions, compile without a word under the usings that new projects have.</summary>
public sealed partial class ReadmeTests
{
    public static TheoryData<string> Examples =>
    [
        .. Example().Matches(File.ReadAllText(Path.Combine(SourceTree.Root, "README.md")))
            .Select(match => match.Groups[1].Value)
            .Where(example => !example.Contains('…', StringComparison.Ordinal) && !example.Contains("Torch", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_OfTheReadme_CompilesWithoutAWord(string example)
    {
        OutputKind output = Type().IsMatch(example) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication;
        string withoutUsing = example.Replace("using HpoAttributes;\n", string.Empty, StringComparison.Ordinal);
        await AnalyzerRun.Of(new GeneratorSetup { Output = output }, "using System;\nusing System.Collections.Generic;\nusing System.IO;\nusing HpoAttributes;\n" + withoutUsing);
    }

    [Theory]
    [InlineData("[ConfigGroup]")]
    [InlineData("Repeats = 2")]
    public void Examples_OfTheReadme_HaveWhatStandsOnItsOwn(string text)
        => Assert.Contains(Examples, example => example.Data.Contains(text, StringComparison.Ordinal));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^(\[|public )")]
    private static partial Regex Type();
}
