using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads the listed values of <c>[Choice]</c> and <c>[Ordinal]</c>.</summary>
internal static class ValueListReader
{
    /// <summary>The values, every one of the type where none is given; null where something is wrong with them.</summary>
    public static List<object>? Read(IParameterSymbol parameter, DomainUse use, string what, Findings findings)
    {
        List<object>? values = use.Arguments.IsEmpty ? Every(parameter, use, what, findings) : Convert(parameter, use, what, findings);
        return values is not null && AreDifferent(parameter, use, values, findings) ? values : null;
    }

    public static bool CheckDefault(IParameterSymbol parameter, List<object> values, Findings findings)
    {
        if (!DefaultValues.Exists(parameter) || (DomainReader.Default(parameter) is { } value && values.Contains(value)))
        {
            return true;
        }

        if (DefaultValues.IsMistyped(parameter))
        {
            findings.AddCompilerError("the default is not of the parameter's type");
            return false;
        }

        string given = DomainReader.Default(parameter) is { } outside ? ChoiceValues.Text(parameter.Type, outside) : "null";
        string allowed = string.Join(", ", values.Select(choice => ChoiceValues.Text(parameter.Type, choice)));
        findings.AddFixable(
            Descriptors.DefaultOutside,
            () => Locations.Default(parameter),
            () => FixProperties.Of(ConstantReader.OfValues(parameter.Type, [values[0]]).First()!),
            given, parameter.Name, "one of " + allowed);
        return false;
    }

    public static string ValueType(IParameterSymbol parameter) => parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Display();

    public static EquatableArray<ConstantModel> Constants(IParameterSymbol parameter, List<object> values)
        => ConstantReader.OfValues(parameter.Type, values).Select(value => value!).ToEquatable();

    /// <summary>The names of an enum's values; none of other types.</summary>
    public static EquatableArray<string> Labels(IParameterSymbol parameter, List<object> values)
        => parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType
            ? values.Select(value => ChoiceValues.Text(enumType, value)).ToEquatable()
            : EquatableArray<string>.Empty;

    private static List<object>? Convert(IParameterSymbol parameter, DomainUse use, string what, Findings findings)
    {
        var values = new List<object>();
        for (int i = 0; i < use.Arguments.Length; i++)
        {
            int index = i;
            DomainConstant given = use.Arguments[i];
            if (ChoiceValues.Convert(given, parameter.Type) is not { } value)
            {
                // An array of numbers, say, is no array of objects but one of them.
                Func<Location?> where = given.Type is IArrayTypeSymbol ? () => Locations.Argument(use.Attribute, "values", index) : () => use.Value(index);
                findings.Add(Descriptors.DoesNotFit, where, use.Name, parameter.Name, parameter.Type.Short(), $"{ChoiceValues.Text(given)} is not a value of that type");
                return null;
            }

            if (value is double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity)
            {
                findings.Add(Descriptors.BadChoices, () => use.Value(index), use.Name, parameter.Name, $"{what} must be of finite numbers, but {ChoiceValues.Text(value)} is given");
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    private static List<object>? Every(IParameterSymbol parameter, DomainUse use, string what, Findings findings)
    {
        List<object> values = ChoiceValues.EveryOf(parameter.Type);
        if (values.Count > 0)
        {
            return values;
        }

        findings.Add(Descriptors.BadChoices, () => Locations.Attribute(use.Attribute), use.Name, parameter.Name, $"{what} needs at least one value, but none is given");
        return null;
    }

    private static bool AreDifferent(IParameterSymbol parameter, DomainUse use, List<object> values, Findings findings)
    {
        var seen = new HashSet<object>();
        for (int i = 0; i < values.Count; i++)
        {
            int index = i;
            if (!seen.Add(values[i]))
            {
                findings.AddFixable(
                    Descriptors.BadChoices,
                    () => use.Value(index),
                    static () => FixProperties.Of(FixProperties.RemoveChoice),
                    use.Name,
                    parameter.Name,
                    $"the values must differ, but {ChoiceValues.Text(parameter.Type, values[i])} occurs twice");
                return false;
            }
        }

        return true;
    }
}
