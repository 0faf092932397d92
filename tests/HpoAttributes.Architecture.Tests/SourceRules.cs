using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Architecture.Tests;

/// <summary>What a single file may not do. Comments, documentation and strings do not count.</summary>
internal static class SourceRules
{
    private const int MaxLines = 500;

    private static readonly (string Text, string Why)[] Banned =
    [
        ("System.Reflection", "reflection"),
        ("System.Linq.Expressions", "expression compilation"),
        ("DateTime.Now", "the wall clock: take a TimeProvider"),
        ("DateTime.UtcNow", "the wall clock: take a TimeProvider"),
        ("DateTimeOffset.Now", "the wall clock: take a TimeProvider"),
        ("DateTimeOffset.UtcNow", "the wall clock: take a TimeProvider"),
        ("Random.Shared", "unseeded randomness: take a RandomStream"),
    ];

    /// <summary>Breaches of the rules on size and naming: one public type in a file of its name, at most 500 lines.</summary>
    public static IEnumerable<string> ShapeBreaches(SourceFile file)
    {
        int lines = file.Text.AsSpan().TrimEnd('\n').Count('\n') + 1;
        if (lines > MaxLines)
        {
            yield return $"{file.Path} has {lines} lines, {MaxLines} are allowed";
        }

        string fileName = Path.GetFileName(file.Path).Split('.', '{')[0];
        string[] types = [.. TopLevelTypes(Parse(file)).Where(IsPublic).Select(NameOf).Distinct()];
        if (types.Length > 1)
        {
            yield return $"{file.Path} has {types.Length} public types: {string.Join(", ", types)}";
        }

        if (types.Length == 1 && types[0] != fileName)
        {
            yield return $"{file.Path} holds the public type {types[0]}";
        }
    }

    /// <summary>Breaches of the rules on what shipped code never does: reflection, dynamic, wall clock, unseeded randomness, static mutable state.</summary>
    public static IEnumerable<string> ConductBreaches(SourceFile file)
    {
        foreach (SyntaxNode node in Parse(file).DescendantNodes())
        {
            if (WhyBanned(node) is { } why)
            {
                yield return $"{file.Path}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} {why}: {node.ToString().Split('\n')[0]}";
            }
        }
    }

    private static string? WhyBanned(SyntaxNode node) => node switch
    {
        MemberAccessExpressionSyntax or QualifiedNameSyntax => Array.Find(Banned, banned => Ends(node.ToString(), banned.Text)).Why,
        ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.Text: "Random" } } => "unseeded or unstable randomness: take a RandomStream",
        IdentifierNameSyntax { Identifier.Text: "dynamic" } => "dynamic",
        FieldDeclarationSyntax field when IsStatic(field) && !field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) => "static mutable state",
        PropertyDeclarationSyntax { AccessorList: { } accessors } property when IsStatic(property) && HasAutoSetter(accessors) => "static mutable state",
        _ => null,
    };

    private static bool Ends(string text, string banned)
        => text == banned || text.EndsWith($".{banned}", StringComparison.Ordinal) || text.EndsWith($"::{banned}", StringComparison.Ordinal);

    private static bool IsStatic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool HasAutoSetter(AccessorListSyntax accessors)
        => accessors.Accessors.Any(accessor => accessor.IsKind(SyntaxKind.SetAccessorDeclaration) && accessor is { Body: null, ExpressionBody: null });

    private static CompilationUnitSyntax Parse(SourceFile file)
        => CSharpSyntaxTree.ParseText(file.Text, new(LanguageVersion.Preview), file.Path).GetCompilationUnitRoot();

    private static IEnumerable<MemberDeclarationSyntax> TopLevelTypes(CompilationUnitSyntax unit)
        => unit.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<MemberDeclarationSyntax>()
            .Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    private static bool IsPublic(MemberDeclarationSyntax member) => member.Modifiers.Any(SyntaxKind.PublicKeyword);

    private static string NameOf(MemberDeclarationSyntax member)
        => member is DelegateDeclarationSyntax type ? type.Identifier.Text : ((BaseTypeDeclarationSyntax)member).Identifier.Text;
}
