using System.Composition;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.CodeFixes;

/// <summary>HPO0101: replaces the lower bound of a log scale by a positive one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PositiveBoundFix))]
[Shared]
public sealed class PositiveBoundFix() : DiagnosticFix("HPO0101")
{
    private const int High = 1;

    private protected override string Title(Diagnostic diagnostic) => "Make the lower bound positive";

    private protected override SyntaxNode? Mend(Mistake mistake)
    {
        if (mistake.Node is not ExpressionSyntax { Parent: AttributeArgumentSyntax { Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } arguments } } low
            || !(Constants.Number(mistake.Model, low) <= 0)
            || Constants.Number(mistake.Model, Locations.Find(arguments.Arguments, "high", High)?.Expression) is not { } high
            || mistake.Model.GetSymbolInfo(attribute).Symbol is not IMethodSymbol { Parameters.Length: > High } constructor
            || attribute.FirstAncestorOrSelf<ParameterSyntax>() is not { } syntax || mistake.Model.GetDeclaredSymbol(syntax) is not { } parameter)
        {
            return null;
        }

        string? positive = constructor.Parameters[High].Type.SpecialType == SpecialType.System_Int64 ? PositiveBounds.Integer(high) : PositiveBounds.Real(high, parameter);
        return positive is null ? null : mistake.Root.ReplaceNode(low, SyntaxFactory.ParseExpression(positive).WithTriviaFrom(low));
    }
}
