using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Constants that say all by themselves, read from the syntax: the compiler binds every expression anew after every edit of any file.</summary>
internal static class Literals
{
    /// <summary>The value of a literal, or of a number with a minus; null of all other expressions.</summary>
    public static object? Value(ExpressionSyntax expression) => (SyntaxKind)expression.RawKind switch
    {
        _ when expression.ContainsDiagnostics => null,
        SyntaxKind.NumericLiteralExpression or SyntaxKind.StringLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression
            => ((LiteralExpressionSyntax)expression).Token.Value,
        SyntaxKind.UnaryMinusExpression when ((PrefixUnaryExpressionSyntax)expression).Operand is LiteralExpressionSyntax operand => Negative(operand.Token.Value),
        _ => null,
    };

    /// <summary>What the compiler makes of a literal where a type is wanted; null where that is not plain.</summary>
    public static object? Convert(object? value, SpecialType type) => (type, value) switch
    {
        (SpecialType.System_Double, double or int or long or float) => System.Convert.ToDouble(value, CultureInfo.InvariantCulture),
        (SpecialType.System_Single, float or int or long) => System.Convert.ToSingle(value, CultureInfo.InvariantCulture),
        (SpecialType.System_Int64, long or int) => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
        (SpecialType.System_Int32, int) or (SpecialType.System_Boolean, bool) or (SpecialType.System_String, string) => value,
        _ => null,
    };

    /// <summary>The type of a literal, if a hyperparameter can be of it.</summary>
    public static SpecialType TypeOf(object value) => value switch
    {
        double => SpecialType.System_Double,
        float => SpecialType.System_Single,
        int => SpecialType.System_Int32,
        long => SpecialType.System_Int64,
        bool => SpecialType.System_Boolean,
        string => SpecialType.System_String,
        _ => SpecialType.None,
    };

    // The smallest int and long are none here: their digits alone are a uint and a ulong.
    private static object? Negative(object? value) => value switch
    {
        int number => -number,
        long number => -number,
        float number => -number,
        double number => -number,
        _ => null,
    };
}
