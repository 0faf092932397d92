using System.Composition;
using HpoAttributes.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace HpoAttributes.CodeFixes;

/// <summary>HPO0005: marks the method <c>[Objective]</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MarkObjectiveFix))]
[Shared]
public sealed class MarkObjectiveFix() : DiagnosticFix("HPO0005")
{
    private protected override string Title(Diagnostic diagnostic) => "Mark the method [Objective]";

    private protected override SyntaxNode? Mend(Mistake mistake)
    {
        // A local function or lambda cannot be an objective, so nothing is offered there.
        if (mistake.Node.FirstAncestorOrSelf<ParameterSyntax>() is not { Parent.Parent: MethodDeclarationSyntax method })
        {
            return null;
        }

        var generator = SyntaxGenerator.GetGenerator(mistake.Document);
        SyntaxNode mark = generator.Attribute(SyntaxFactory.ParseName("global::" + KnownNames.ObjectiveMetadata)).WithAdditionalAnnotations(Simplifier.Annotation);
        return mistake.Root.ReplaceNode(method, generator.InsertAttributes(method, 0, mark));
    }
}
