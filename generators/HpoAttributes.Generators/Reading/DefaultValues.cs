using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>
/// The defaults of parameters. The compiler binds a default anew after every edit of any file; a plain literal, as most are,
/// says all by itself and is read from the syntax instead.
/// </summary>
internal static class DefaultValues
{
    public static bool Exists(IParameterSymbol parameter) => OfLiteral(parameter) is not null || parameter.HasExplicitDefaultValue;

    /// <summary>The value of a parameter's default; null for null and where it has none.</summary>
    public static object? Of(IParameterSymbol parameter)
        => OfLiteral(parameter) ?? (parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null);

    /// <summary>A default that is a literal of the parameter's type or of one that becomes it without loss of meaning; null for all others.</summary>
    private static object? OfLiteral(IParameterSymbol parameter)
    {
        if (parameter.Type.SpecialType == SpecialType.None
            || parameter.DeclaringSyntaxReferences is not [{ } reference]
            || reference.GetSyntax() is not ParameterSyntax { Default.Value: { ContainsDiagnostics: false } expression })
        {
            return null;
        }

        object? value = expression is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax operand }
            ? Negative(operand.Token.Value)
            : (expression as LiteralExpressionSyntax)?.Token.Value;
        return (parameter.Type.SpecialType, value) switch
        {
            (SpecialType.System_Double, double or int or long or float) => Convert.ToDouble(value),
            (SpecialType.System_Single, float or int or long) => Convert.ToSingle(value),
            (SpecialType.System_Int64, long or int) => Convert.ToInt64(value),
            (SpecialType.System_Int32, int) or (SpecialType.System_Boolean, bool) or (SpecialType.System_String, string) => value,
            _ => null,
        };
    }

    private static object? Negative(object? value) => value switch
    {
        int number => -number,
        long number => -number,
        float number => -number,
        double number => -number,
        _ => null,
    };
}
