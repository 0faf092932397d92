using System.Composition;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace HpoAttributes.CodeFixes;

/// <summary>HPO0103: replaces a default by the nearest value of the domain.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ClampDefaultFix))]
[Shared]
public sealed class ClampDefaultFix() : DiagnosticFix("HPO0103")
{
    private protected override string Title(Diagnostic diagnostic) => "Move the default into the domain";

    private protected override SyntaxNode? Mend(Mistake mistake)
    {
        if (FixProperties.Replacement(mistake.Diagnostic.Properties) is not { } value || mistake.Node is not ExpressionSyntax { Parent: EqualsValueClauseSyntax } given)
        {
            return null;
        }

        // An enum's name comes fully qualified: what the file's usings spare is taken away again.
        ExpressionSyntax allowed = SyntaxFactory.ParseExpression(Literals.Like(given.ToString(), value)).WithAdditionalAnnotations(Simplifier.Annotation);
        return mistake.Root.ReplaceNode(given, allowed.WithTriviaFrom(given));
    }
}
