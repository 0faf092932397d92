using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Finds methods that may carry our attributes.</summary>
internal static class AnnotatedMethods
{
    /// <summary>The functions that symbol actions do not see.</summary>
    public static SyntaxKind[] LocalKinds => [SyntaxKind.LocalFunctionStatement, SyntaxKind.ParenthesizedLambdaExpression];

    /// <summary>Whether the compilation knows our attributes at all.</summary>
    public static bool CanExist(Compilation compilation) => compilation.GetTypeByMetadataName(KnownNames.ObjectiveMetadata) is not null;

    /// <summary>A local function or lambda with attributes; null for one without.</summary>
    public static IMethodSymbol? Local(SyntaxNodeAnalysisContext context) => context.Node switch
    {
        LocalFunctionStatementSyntax local when HasAttributes(local.AttributeLists, local.ParameterList)
            => context.SemanticModel.GetDeclaredSymbol(local, context.CancellationToken) as IMethodSymbol,
        ParenthesizedLambdaExpressionSyntax lambda when HasAttributes(lambda.AttributeLists, lambda.ParameterList)
            => context.SemanticModel.GetSymbolInfo(lambda, context.CancellationToken).Symbol as IMethodSymbol,
        _ => null,
    };

    private static bool HasAttributes(SyntaxList<AttributeListSyntax> own, ParameterListSyntax parameters)
        => own.Count > 0 || parameters.Parameters.Any(parameter => parameter.AttributeLists.Count > 0);
}
