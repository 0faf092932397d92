namespace HpoAttributes.Generators.Tests;

/// <summary>Data flows one way: Reading, Models, Emitting. Only Reading and Diagnostics see symbols, only Emitting writes text.</summary>
public sealed class LayerTests
{
    private static readonly string[] SymbolWords = ["ISymbol", "TypeSymbol", "IMethodSymbol", "IParameterSymbol", "AttributeData", "Compilation", "SyntaxNode", "Location", "SemanticModel"];

    [Theory]
    [InlineData("Models", "using Microsoft.CodeAnalysis", "HpoAttributes.Generators.Reading", "HpoAttributes.Generators.Emitting", "CodeWriter")]
    [InlineData("Emitting", "HpoAttributes.Generators.Reading", "HpoAttributes.Generators.Diagnostics")]
    [InlineData("Reading", "HpoAttributes.Generators.Emitting", "CodeWriter", "StringBuilder", "SourceText")]
    [InlineData("Diagnostics", "HpoAttributes.Generators.Emitting", "CodeWriter", "SourceText")]
    public void Folder_MentionsNothingOfOtherLayers(string folder, params string[] words)
        => Assert.All(Files(folder), file => Assert.All(words, word => Assert.DoesNotContain(word, File.ReadAllText(file), StringComparison.Ordinal)));

    [Fact]
    public void Emitting_SeesNoSymbols()
        => Assert.All(Files("Emitting"), file => Assert.All(SymbolWords, word => Assert.DoesNotContain(word, File.ReadAllText(file), StringComparison.Ordinal)));

    [Fact]
    public void Generator_HasNoStaticMutableState()
        => Assert.All(
            typeof(ObjectiveGenerator).Assembly.GetTypes()
                .Where(type => type.Namespace?.StartsWith("HpoAttributes.Generators", StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal))
                .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)),
            field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name}"));

    private static string[] Files(string folder)
        => Directory.GetFiles(Path.Combine(SourceTree.Root, "generators", "HpoAttributes.Generators", folder), "*.cs");
}
