using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[Ordinal]</c>.</summary>
internal static class OrdinalDomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, DomainUse use, Findings findings)
    {
        if (!ChoiceValues.IsSupported(parameter.Type) || parameter.Type.SpecialType == SpecialType.System_Boolean)
        {
            DomainReader.ReportMisfit(parameter, use.Attribute, findings, "it is for enums, string, int, long, float and double");
            return null;
        }

        if (ValueListReader.Read(parameter, use, "an ordinal", findings) is not { } values)
        {
            return null;
        }

        bool isLog = use.Property("Log") is true;
        if (RangeRules.OfOrdinals(Numbers(parameter.Type, values), isLog) is { } problem)
        {
            RangeReader.ReportValue(findings, use, parameter.Name, problem);
            return null;
        }

        return ValueListReader.CheckDefault(parameter, values, findings)
            ? new OrdinalDomainModel(ValueListReader.ValueType(parameter), ValueListReader.Constants(parameter, values), ValueListReader.Labels(parameter, values), isLog)
            : null;
    }

    private static IComparable[]? Numbers(ITypeSymbol type, List<object> values)
        => type.TypeKind == TypeKind.Enum || type.SpecialType == SpecialType.System_String
            ? null
            : [.. values.Cast<IComparable>()];
}
