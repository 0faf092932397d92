using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>
/// Whether an objective that is no iterator reports while it runs: its body calls <c>Report</c> on its trial, or hands the trial to somebody who might. It decides
/// with how much resource it is called, so it must not depend on what happens at run time.
/// </summary>
internal static class ReportingReader
{
    private const string Report = "Report";

    public static bool Reports(IMethodSymbol method, CancellationToken cancellation)
    {
        IMethodSymbol implementation = method.PartialImplementationPart ?? method;
        if (implementation.Parameters.FirstOrDefault(parameter => parameter.Type.IsOurs(KnownNames.TrialContext)) is not { } trial)
        {
            return false;
        }

        var declaration = implementation.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as MethodDeclarationSyntax;
        SyntaxNode? body = (SyntaxNode?)declaration?.Body ?? declaration?.ExpressionBody;
        return body is null || body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name => name.Identifier.ValueText == trial.Name && MayReport(name));
    }

    /// <summary>Whatever is done with the trial except asking it for something else by name.</summary>
    private static bool MayReport(IdentifierNameSyntax trial) => trial.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression != trial ? false : access.Name.Identifier.ValueText == Report,
        NameColonSyntax => false,
        _ => true,
    };
}
