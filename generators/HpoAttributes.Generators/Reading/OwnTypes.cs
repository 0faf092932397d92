using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Types of the user's that have a generated name.</summary>
internal static class OwnTypes
{
    /// <summary>Whether a type stands in the way. A partial declaration of the same kind does not: it adds to the generated type, or is the generated type; but a group is a type of its own.</summary>
    public static bool IsTaken(INamespaceSymbol space, string name, bool isRecord)
        => space.GetTypeMembers(name, 0).Any(type => type.Has(KnownNames.ConfigGroup) || type.DeclaringSyntaxReferences.Any(reference => !IsPart(reference.GetSyntax(), isRecord)));

    private static bool IsPart(SyntaxNode declaration, bool isRecord)
        => declaration.IsKind(isRecord ? SyntaxKind.RecordDeclaration : SyntaxKind.ClassDeclaration)
            && ((TypeDeclarationSyntax)declaration).Modifiers.Any(SyntaxKind.PartialKeyword);
}
