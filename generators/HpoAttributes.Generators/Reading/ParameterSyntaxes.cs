using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds how a parameter is written by way of its method: asked itself, the compiler searches the file from its root at every question.</summary>
internal static class ParameterSyntaxes
{
    /// <summary>The only declaration of a parameter; null where it has none, or several.</summary>
    public static ParameterSyntax? Of(IParameterSymbol parameter)
        => parameter.ContainingSymbol.DeclaringSyntaxReferences is [{ } reference] && List(reference.GetSyntax()) is { } list && parameter.Ordinal < list.Parameters.Count
            ? list.Parameters[parameter.Ordinal]
            : parameter.DeclaringSyntaxReferences is [{ } own] ? own.GetSyntax() as ParameterSyntax : null;

    private static ParameterListSyntax? List(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList,
        RecordDeclarationSyntax record => record.ParameterList,
        _ => null,
    };
}
