using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.CodeFixes;

/// <summary>Adds modifiers to types where people expect them: <c>public sealed partial record</c>.</summary>
internal static class Modifiers
{
    public static TypeDeclarationSyntax Add(TypeDeclarationSyntax type, SyntaxKind modifier)
    {
        int index = modifier == SyntaxKind.PartialKeyword ? -1 : type.Modifiers.IndexOf(SyntaxKind.PartialKeyword);
        index = index < 0 ? type.Modifiers.Count : index;
        SyntaxToken next = index < type.Modifiers.Count ? type.Modifiers[index] : type.Keyword;
        SyntaxToken added = SyntaxFactory.Token(next.LeadingTrivia, modifier, SyntaxFactory.TriviaList(SyntaxFactory.Space));

        // Comments and indentation stand before the first word, which is the new one where there was none before.
        TypeDeclarationSyntax bare = type.ReplaceToken(next, next.WithLeadingTrivia());
        return bare.WithModifiers(bare.Modifiers.Insert(index, added));
    }
}
