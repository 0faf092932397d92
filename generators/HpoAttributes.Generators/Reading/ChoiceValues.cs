using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>The values of a choice as boxed numbers, flags and strings; an enum's as its underlying number.</summary>
internal static class ChoiceValues
{
    public static bool IsSupported(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType
        is SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Int32
        or SpecialType.System_Int64 or SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>Every value of an enum or of bool; none of other types.</summary>
    public static List<object> EveryOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType => [.. ConstantReader.Members(enumType).Select(member => member.ConstantValue!).Distinct()],
        { SpecialType: SpecialType.System_Boolean } => [false, true],
        _ => [],
    };

    /// <summary>A value as one of <paramref name="type"/>; null where it is none. A double is rounded to a float, as users write 0.1 for both.</summary>
    public static object? Convert(DomainConstant given, ITypeSymbol type)
    {
        if (given.Value is not { } value)
        {
            return null;
        }

        if (type.TypeKind == TypeKind.Enum || given.Type?.TypeKind == TypeKind.Enum)
        {
            return SymbolEqualityComparer.Default.Equals(given.Type, type) ? value : null;
        }

        return type.SpecialType switch
        {
            SpecialType.System_Boolean => value as bool?,
            SpecialType.System_String => value as string,
            SpecialType.System_Int32 => Integer(value) is >= int.MinValue and <= int.MaxValue and var number ? (int)number : null,
            SpecialType.System_Int64 => Integer(value),
            SpecialType.System_Single => Number(value) is { } number ? (float)number : null,
            SpecialType.System_Double => Number(value),
            _ => null,
        };
    }

    /// <summary>A value for messages, and the label of an enum's.</summary>
    public static string Text(ITypeSymbol type, object value)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType && ConstantReader.MemberName(enumType, value) is { } member ? member : Text(value);

    public static string Text(object value) => value switch
    {
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>What was given, for messages.</summary>
    public static string Text(DomainConstant given) => given.Type is IArrayTypeSymbol array ? $"an array of {array.ElementType.Short()}"
        : given.Value is { } value && given.Type is { } type ? Text(type, value)
        : "null";

    private static long? Integer(object value) => value switch
    {
        long number => number,
        ulong number => number <= long.MaxValue ? (long)number : null,
        sbyte or byte or short or ushort or int or uint => System.Convert.ToInt64(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static double? Number(object value) => value switch
    {
        double number => number,
        float number => number,
        _ => Integer(value),
    };
}
