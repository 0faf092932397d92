using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace HpoAttributes.CodeFixes;

/// <summary>Closes a record: only what is nested in it can call a private constructor.</summary>
internal static class PrivateConstructors
{
    private static readonly SyntaxKind[] Accessibilities = [SyntaxKind.PublicKeyword, SyntaxKind.ProtectedKeyword, SyntaxKind.InternalKeyword];

    /// <summary>Makes the constructor without parameters private, or adds one; null for a record with parameters, whose constructor cannot be private.</summary>
    public static RecordDeclarationSyntax? Add(RecordDeclarationSyntax type)
    {
        if (type.ParameterList is not null)
        {
            return null;
        }

        ConstructorDeclarationSyntax? own = type.Members.OfType<ConstructorDeclarationSyntax>().FirstOrDefault(member => member.ParameterList.Parameters.Count == 0 && !member.Modifiers.Any(SyntaxKind.StaticKeyword));
        return own is null ? WithBody(type).WithMembers(type.Members.Insert(0, New(type))) : type.ReplaceNode(own, MakePrivate(own));
    }

    private static MemberDeclarationSyntax New(RecordDeclarationSyntax type)
        => SyntaxFactory.ParseMemberDeclaration($"private {type.Identifier.Text}() {{ }}")!
            .WithLeadingTrivia(SyntaxFactory.ElasticMarker)
            .WithTrailingTrivia(SyntaxFactory.ElasticMarker)
            .WithAdditionalAnnotations(Formatter.Annotation);

    private static ConstructorDeclarationSyntax MakePrivate(ConstructorDeclarationSyntax constructor)
    {
        SyntaxTokenList others = SyntaxFactory.TokenList(constructor.Modifiers.Where(modifier => !Accessibilities.Contains(modifier.Kind())));
        SyntaxToken mark = SyntaxFactory.Token(SyntaxFactory.TriviaList(), SyntaxKind.PrivateKeyword, SyntaxFactory.TriviaList(SyntaxFactory.Space));
        return constructor.WithLeadingTrivia().WithModifiers(others.Insert(0, mark)).WithLeadingTrivia(constructor.GetLeadingTrivia());
    }

    private static RecordDeclarationSyntax WithBody(RecordDeclarationSyntax type)
        => !type.SemicolonToken.IsKind(SyntaxKind.SemicolonToken) ? type : type
            .WithSemicolonToken(default)
            .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken).WithLeadingTrivia(SyntaxFactory.ElasticMarker))
            .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(type.SemicolonToken.TrailingTrivia))
            .WithAdditionalAnnotations(Formatter.Annotation);
}
