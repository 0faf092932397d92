using System.Globalization;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads constants of every type that a parameter's default can have.</summary>
internal static class ConstantReader
{
    /// <summary>The default of a parameter; null where it has none that can be written down.</summary>
    public static ConstantModel? Default(IParameterSymbol parameter)
    {
        object? value = DefaultValues.Of(parameter);
        return value is not null ? OfValue(Underlying(parameter.Type), value)
            : parameter.HasExplicitDefaultValue ? OfNull(parameter.Type)
            : null;
    }

    /// <summary>Constants that are not null; null for one that C# has no way to write.</summary>
    public static IEnumerable<ConstantModel?> OfValues(ITypeSymbol type, IEnumerable<object> values)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType)
        {
            return values.Select(OfPrimitive);
        }

        string typeName = type.Display();
        return values.Select(value => OfEnum(enumType, typeName, value));
    }

    private static ConstantModel? OfValue(ITypeSymbol type, object value)
        => type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType ? OfEnum(enumType, type.Display(), value) : OfPrimitive(value);

    /// <summary>A value of an enum; <paramref name="typeName"/> is the type for generated code.</summary>
    public static ConstantModel OfEnum(INamedTypeSymbol type, string typeName, object value)
    {
        string? member = MemberName(type, value);
        return new(member is null ? ConstantKind.EnumNumber : ConstantKind.EnumMember, Integer(value), member ?? string.Empty, typeName);
    }

    /// <summary>The first member of that value; null where there is none.</summary>
    public static string? MemberName(INamedTypeSymbol type, object value)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
            {
                return field.Name;
            }
        }

        return null;
    }

    /// <summary>The members of an enum, in the order of their declaration.</summary>
    public static IEnumerable<IFieldSymbol> Members(INamedTypeSymbol type)
        => type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && field.Name.Length > 0);

    /// <summary>The type below a <see cref="Nullable{T}"/>, else the type.</summary>
    public static ITypeSymbol Underlying(ITypeSymbol type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    private static ConstantModel OfNull(ITypeSymbol type)
    {
        bool allowsNull = type.IsReferenceType ? type.NullableAnnotation != NullableAnnotation.NotAnnotated : !SymbolEqualityComparer.Default.Equals(type, Underlying(type));
        return new(allowsNull ? ConstantKind.Null : type.IsReferenceType ? ConstantKind.ForcedNull : ConstantKind.Default);
    }

    private static ConstantModel? OfPrimitive(object value) => value switch
    {
        bool flag => new(ConstantKind.Boolean, flag ? 1 : 0),
        char letter => new(ConstantKind.Char, letter),
        sbyte or short or int or byte or ushort => new(ConstantKind.Int, Integer(value)),
        uint number => new(ConstantKind.UInt, number),
        long number => new(ConstantKind.Long, number),
        ulong number => new(ConstantKind.ULong, unchecked((long)number)),
        float number => ConstantModel.OfFloat(number),
        double number => ConstantModel.OfDouble(number),
        decimal number => new(ConstantKind.Decimal, Text: number.ToString(CultureInfo.InvariantCulture)),
        string text => new(ConstantKind.String, Text: text),
        _ => null,
    };

    private static long Integer(object value)
        => value is ulong large ? unchecked((long)large) : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
