using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Whether an asynchronous objective can be cancelled while it runs. For the analyzer alone: it looks into the method's body.</summary>
internal static class TokenRule
{
    /// <summary>Why it cannot be cancelled; null where it can.</summary>
    public static string? Breach(IMethodSymbol method, CancellationToken cancellation)
    {
        // Through the context an objective can learn of its end as well, and its body may hand that on.
        if (method.Parameters.Any(parameter => parameter.Type.IsOurs(KnownNames.TrialContext)))
        {
            return null;
        }

        IParameterSymbol? token = method.Parameters.FirstOrDefault(parameter => parameter.Type.IsThreading("CancellationToken", inTasks: false));
        return token is null ? "give it a parameter of type CancellationToken, and await with that"
            : IsUnused(method, token.Ordinal, cancellation) ? $"its body does not use '{token.Name}'"
            : null;
    }

    /// <summary>Whether there is a body, and it never mentions the parameter.</summary>
    private static bool IsUnused(IMethodSymbol method, int ordinal, CancellationToken cancellation)
    {
        IMethodSymbol implementation = method.PartialImplementationPart ?? method;
        var declaration = implementation.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as MethodDeclarationSyntax;
        SyntaxNode? body = (SyntaxNode?)declaration?.Body ?? declaration?.ExpressionBody;
        string name = implementation.Parameters[ordinal].Name;
        return body is not null && !body.DescendantNodes().OfType<IdentifierNameSyntax>().Any(identifier => identifier.Identifier.ValueText == name && !IsOnlyAName(identifier));
    }

    // The name of an argument, and the alias before "::", mention no parameter.
    private static bool IsOnlyAName(IdentifierNameSyntax identifier)
        => identifier.Parent is NameColonSyntax || (identifier.Parent is AliasQualifiedNameSyntax qualified && qualified.Alias == identifier);
}
