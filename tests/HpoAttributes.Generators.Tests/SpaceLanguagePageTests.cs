using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>The page on the space language names every attribute, and its examples compile without a word.</summary>
public sealed partial class SpaceLanguagePageTests
{
    private static string Page { get; } = File.ReadAllText(Path.Combine(SourceTree.Root, "docs", "space-language.md"));

    public static TheoryData<string> Examples => [.. Example().Matches(Page).Select(match => match.Groups[1].Value)];

    public static TheoryData<string> Attributes =>
    [
        .. typeof(ObjectiveAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)) && !type.IsAbstract && !type.GetConstructors().All(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(Type))))
            .Select(type => type.Name[..^nameof(Attribute).Length]),
    ];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Page_NamesTheAttribute(string attribute) => Assert.Matches($@"\[([\w(){{}}<>, ]+, )?{attribute}\b", Page);

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_OfThePage_CompilesWithoutAWord(string example)
        => await AnalyzerRun.Of("using System.Collections.Generic;\nusing HpoAttributes;\n" + example);

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
