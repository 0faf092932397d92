using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[Choice]</c>.</summary>
internal static class ChoiceDomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, AttributeData attribute, Findings findings)
    {
        if (!ChoiceValues.IsSupported(parameter.Type))
        {
            DomainReader.ReportMisfit(parameter, attribute, findings, "it is for enums, bool, string, int, long, float and double");
            return null;
        }

        List<object>? values = Given(attribute) is { IsEmpty: false } given ? Convert(parameter, attribute, given, findings) : Every(parameter, attribute, findings);
        if (values is null || !AreDifferent(parameter, attribute, values, findings) || !CheckDefault(parameter, values, findings))
        {
            return null;
        }

        return Model(parameter.Type, values);
    }

    private static System.Collections.Immutable.ImmutableArray<TypedConstant> Given(AttributeData attribute)
        => attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values : [];

    private static List<object>? Convert(IParameterSymbol parameter, AttributeData attribute, IReadOnlyList<TypedConstant> given, Findings findings)
    {
        var values = new List<object>();
        for (int i = 0; i < given.Count; i++)
        {
            int index = i;
            if (ChoiceValues.Convert(given[i], parameter.Type) is not { } value)
            {
                // An array of numbers, say, is no array of objects but one of them.
                Func<Location?> where = given[i].Kind == TypedConstantKind.Array ? () => Locations.Argument(attribute, "values", index) : () => Locations.Choice(attribute, index);
                findings.Add(
                    Descriptors.DoesNotFit, where, attribute.ShortName(), parameter.Name, parameter.Type.Short(), $"{given[i].ToCSharpText()} is not a value of that type");
                return null;
            }

            if (value is double.NaN or double.PositiveInfinity or double.NegativeInfinity or float.NaN or float.PositiveInfinity or float.NegativeInfinity)
            {
                findings.Add(Descriptors.BadChoices, () => Locations.Choice(attribute, index), attribute.ShortName(), parameter.Name, $"a choice must be a finite number, but {ChoiceValues.Text(value)} is given");
                return null;
            }

            values.Add(value);
        }

        return values;
    }

    private static List<object>? Every(IParameterSymbol parameter, AttributeData attribute, Findings findings)
    {
        List<object> values = ChoiceValues.EveryOf(parameter.Type);
        if (values.Count > 0)
        {
            return values;
        }

        findings.Add(Descriptors.BadChoices, () => Locations.Attribute(attribute), attribute.ShortName(), parameter.Name, "a choice needs at least one value, but none is given");
        return null;
    }

    private static bool AreDifferent(IParameterSymbol parameter, AttributeData attribute, List<object> values, Findings findings)
    {
        var seen = new HashSet<object>();
        for (int i = 0; i < values.Count; i++)
        {
            int index = i;
            if (!seen.Add(values[i]))
            {
                findings.Add(
                    Descriptors.BadChoices, () => Locations.Choice(attribute, index), attribute.ShortName(), parameter.Name, $"the values must differ, but {ChoiceValues.Text(parameter.Type, values[i])} occurs twice");
                return false;
            }
        }

        return true;
    }

    private static bool CheckDefault(IParameterSymbol parameter, List<object> values, Findings findings)
    {
        if (!parameter.HasExplicitDefaultValue || (DomainReader.Default(parameter) is { } value && values.Contains(value)))
        {
            return true;
        }

        string given = DomainReader.Default(parameter) is { } outside ? ChoiceValues.Text(parameter.Type, outside) : "null";
        string allowed = string.Join(", ", values.Select(choice => ChoiceValues.Text(parameter.Type, choice)));
        findings.Add(Descriptors.DefaultOutside, () => Locations.Default(parameter), given, parameter.Name, "one of " + allowed);
        return false;
    }

    private static ChoiceDomainModel Model(ITypeSymbol type, List<object> values) => new(
        type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Display(),
        ConstantReader.OfValues(type, values).Select(value => value!).ToEquatable(),
        type is INamedTypeSymbol { TypeKind: TypeKind.Enum } enumType
            ? values.Select(value => ChoiceValues.Text(enumType, value)).ToEquatable()
            : EquatableArray<string>.Empty);
}
