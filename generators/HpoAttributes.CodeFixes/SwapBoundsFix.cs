using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.CodeFixes;

/// <summary>HPO0102: swaps bounds that stand the wrong way round.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapBoundsFix))]
[Shared]
public sealed class SwapBoundsFix() : DiagnosticFix("HPO0102")
{
    private protected override string Title(Diagnostic diagnostic) => "Swap the bounds";

    private protected override SyntaxNode? Mend(Mistake mistake)
    {
        if (mistake.Diagnostic.AdditionalLocations is not [{ IsInSource: true } beside] || beside.SourceTree != mistake.Root.SyntaxTree
            || mistake.Node is not ExpressionSyntax { Parent: AttributeArgumentSyntax } low
            || mistake.At(beside) is not ExpressionSyntax { Parent: AttributeArgumentSyntax } high)
        {
            return null;
        }

        bool isWrongWayRound = Constants.Number(mistake.Model, low) > Constants.Number(mistake.Model, high);
        return isWrongWayRound ? mistake.Root.ReplaceNodes([low, high], (bound, _) => Other(bound, low, high)) : null;
    }

    private static ExpressionSyntax Other(ExpressionSyntax bound, ExpressionSyntax low, ExpressionSyntax high)
        => (bound == low ? high : low).WithTriviaFrom(bound);
}
