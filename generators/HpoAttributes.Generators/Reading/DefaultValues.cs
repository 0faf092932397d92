using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>
/// The defaults of parameters. The compiler binds a default anew after every edit of any file, which takes it longer than all
/// that is read here; most say all by themselves and are read from the syntax: a literal, or a member of the parameter's enum.
/// </summary>
internal static class DefaultValues
{
    public static bool Exists(IParameterSymbol parameter) => Plain(parameter) is not null || parameter.HasExplicitDefaultValue;

    /// <summary>The value of a parameter's default, of an enum the underlying number; null for null and where it has none.</summary>
    public static object? Of(IParameterSymbol parameter)
        => Plain(parameter) ?? (parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null);

    /// <summary>Whether the default is none of the type, which is the compiler's to report: it makes null of that.</summary>
    public static bool IsMistyped(IParameterSymbol parameter)
        => parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null } && (parameter.Type.IsValueType || Written(parameter) is LiteralExpressionSyntax
        {
            RawKind: not ((int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression),
        });

    private static ExpressionSyntax? Written(IParameterSymbol parameter)
        => (parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as ParameterSyntax)?.Default?.Value;

    private static object? Plain(IParameterSymbol parameter)
    {
        if (parameter.DeclaringSyntaxReferences is not [{ } reference] || reference.GetSyntax() is not ParameterSyntax { Default.Value: { ContainsDiagnostics: false } value } syntax)
        {
            return null;
        }

        return value switch
        {
            LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.DefaultLiteralExpression) => Converted(literal.Token.Value, parameter.Type),
            PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression, Operand: LiteralExpressionSyntax literal } => Converted(Negative(literal.Token.Value), parameter.Type),
            MemberAccessExpressionSyntax access when parameter.Type.TypeKind == TypeKind.Enum && IsOf(syntax.Type, access) => Member(parameter.Type, access.Name.Identifier.ValueText),
            _ => null,
        };
    }

    /// <summary>A literal of the type, or of one that the compiler converts to it; null for all others.</summary>
    private static object? Converted(object? value, ITypeSymbol type) => (type.SpecialType, value) switch
    {
        (SpecialType.System_Double, double or int or long or float) => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        (SpecialType.System_Single, float or int or long) => Convert.ToSingle(value, CultureInfo.InvariantCulture),
        (SpecialType.System_Int64, long or int) => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        (SpecialType.System_Int32, int) or (SpecialType.System_Boolean, bool) or (SpecialType.System_String, string) => value,
        _ => null,
    };

    private static object? Negative(object? value) => value switch
    {
        int number => -number,
        long number => -number,
        float number => -number,
        double number => -number,
        _ => null,
    };

    // Where a parameter's type and its default spell the same name, the name means the type, or the code does not compile.
    private static bool IsOf(TypeSyntax? type, MemberAccessExpressionSyntax access)
        => type is not null && access.RawKind == (int)SyntaxKind.SimpleMemberAccessExpression && type.ToString() == access.Expression.ToString();

    private static object? Member(ITypeSymbol type, string name) => type.GetMembers(name) is [IFieldSymbol { HasConstantValue: true } field] ? field.ConstantValue : null;
}
