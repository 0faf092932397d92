using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[Choice]</c>.</summary>
internal static class ChoiceDomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, DomainUse use, Findings findings)
    {
        if (!ChoiceValues.IsSupported(parameter.Type))
        {
            DomainReader.ReportMisfit(parameter, use.Attribute, findings, "it is for enums, bool, string, int, long, float and double");
            return null;
        }

        return ValueListReader.Read(parameter, use, "a choice", findings) is { } values && ValueListReader.CheckDefault(parameter, values, findings)
            ? new ChoiceDomainModel(ValueListReader.ValueType(parameter), ValueListReader.Constants(parameter, values), ValueListReader.Labels(parameter, values))
            : null;
    }
}
