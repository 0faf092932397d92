using System.Composition;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.CodeFixes;

/// <summary>HPO0105: removes a choice that was listed before.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveChoiceFix))]
[Shared]
public sealed class RemoveChoiceFix() : DiagnosticFix("HPO0105")
{
    private protected override string Title(Diagnostic diagnostic) => "Remove the duplicate choice";

    // The rule is about steps and empty choices too, whose repair is not mechanical: the reader says when one is listed twice.
    private protected override SyntaxNode? Mend(Mistake mistake) => FixProperties.Kind(mistake.Diagnostic.Properties) != FixProperties.RemoveChoice ? null : mistake.Node switch
    {
        ExpressionSyntax { Parent: AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax list } argument }
            => mistake.Root.ReplaceNode(list, list.WithArguments(Without(list.Arguments, argument))),
        ExpressionSyntax { Parent: InitializerExpressionSyntax array } element
            => mistake.Root.ReplaceNode(array, array.WithExpressions(Without(array.Expressions, element))),
        ExpressionSyntax { Parent: ExpressionElementSyntax { Parent: CollectionExpressionSyntax collection } element }
            => mistake.Root.ReplaceNode(collection, collection.WithElements(Without(collection.Elements, element))),
        _ => null,
    };

    // What follows the last element (a space or line break before the brace) is to follow the new last one.
    private static SeparatedSyntaxList<TNode> Without<TNode>(SeparatedSyntaxList<TNode> list, TNode removed)
        where TNode : SyntaxNode
    {
        SeparatedSyntaxList<TNode> rest = list.Remove(removed);
        bool wasLast = list.Count > list.SeparatorCount && list.Last() == removed && rest.Count > 0;
        return wasLast ? rest.Replace(rest.Last(), rest.Last().WithTrailingTrivia(removed.GetTrailingTrivia())) : rest;
    }
}
