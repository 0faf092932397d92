using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Names that attributes give by <c>nameof</c> of something that does not exist, which is the compiler's to report.</summary>
internal static class MissingNames
{
    /// <summary>Whether the first argument of an attribute is such a name. Asked only where the name means nothing to us either.</summary>
    public static bool IsFirstArgument(AttributeData attribute, Compilation compilation)
    {
        var syntax = attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax;
        return syntax?.ArgumentList?.Arguments.FirstOrDefault()?.Expression is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [{ Expression: var named }] }
            && compilation.GetSemanticModel(syntax.SyntaxTree).GetSymbolInfo(named) is { Symbol: null, CandidateSymbols.IsEmpty: true };
    }
}
