using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>The defaults of parameters, without binding where they are a literal or a member of the parameter's enum, as most are.</summary>
internal static class DefaultValues
{
    public static bool Exists(IParameterSymbol parameter) => Plain(parameter) is not null || parameter.HasExplicitDefaultValue;

    /// <summary>The value of a parameter's default, of an enum the underlying number; null for null and where it has none.</summary>
    public static object? Of(IParameterSymbol parameter)
        => Plain(parameter) ?? (parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null);

    /// <summary>Whether the default is no constant of the type, which is the compiler's to report: it makes null of that.</summary>
    public static bool IsMistyped(IParameterSymbol parameter)
        => parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null } && (parameter.Type.IsValueType || (Written(parameter) is { } written && !IsNull(parameter, written)));

    // Binding costs time, and is needed for what is neither of the two words alone.
    private static bool IsNull(IParameterSymbol parameter, ExpressionSyntax written)
        => written.RawKind is (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression
            || parameter.ContainingAssembly is not ISourceAssemblySymbol { Compilation: { } compilation }
            || compilation.GetSemanticModel(written.SyntaxTree).GetConstantValue(written) is { HasValue: true, Value: null };

    private static ExpressionSyntax? Written(IParameterSymbol parameter) => ParameterSyntaxes.Of(parameter)?.Default?.Value;

    private static object? Plain(IParameterSymbol parameter)
        => ParameterSyntaxes.Of(parameter) is not { Default.Value: { } value } syntax ? null
            : parameter.Type.TypeKind == TypeKind.Enum ? Member(parameter.Type, syntax.Type, value as MemberAccessExpressionSyntax)
            : Literals.Convert(Literals.Value(value), parameter.Type.SpecialType);

    // Where a parameter's type and its default spell the same name, the name means the type, or the code does not compile.
    private static object? Member(ITypeSymbol type, TypeSyntax? written, MemberAccessExpressionSyntax? access)
        => written is not null
            && access is { ContainsDiagnostics: false, RawKind: (int)SyntaxKind.SimpleMemberAccessExpression }
            && written.ToString() == access.Expression.ToString()
            && type.GetMembers(access.Name.Identifier.ValueText) is [IFieldSymbol { HasConstantValue: true } field] ? field.ConstantValue : null;
}
