using System.Globalization;
using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[Uniform]</c> and <c>[LogUniform]</c>.</summary>
internal static class FloatDomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, AttributeData attribute, Findings findings)
    {
        bool isFloat = parameter.Type.SpecialType == SpecialType.System_Single;
        if (!isFloat && parameter.Type.SpecialType != SpecialType.System_Double)
        {
            DomainReader.ReportMisfit(parameter, attribute, findings, "it is for double and float");
            return null;
        }

        if (attribute.ConstructorArguments is not [{ Value: double low }, { Value: double high }])
        {
            findings.AddCompilerError("the bounds are incomplete");
            return null;
        }

        bool isLog = attribute.AttributeClass.IsOurs(KnownNames.LogUniform);
        if ((isFloat ? RangeRules.OfFloats(low, high, isLog) : RangeRules.OfDoubles(low, high, isLog)) is { } problem)
        {
            RangeReader.Report(findings, attribute, parameter.Name, problem);
            return null;
        }

        CheckDefault(parameter, findings, isFloat, isFloat ? FloatBounds.RoundUp(low) : low, isFloat ? FloatBounds.RoundDown(high) : high);
        return new FloatDomainModel(isFloat ? "float" : "double", ConstantModel.OfDouble(low), ConstantModel.OfDouble(high), isLog);
    }

    private static void CheckDefault(IParameterSymbol parameter, Findings findings, bool isFloat, double low, double high)
    {
        double? value = DomainReader.Default(parameter) switch { double number => number, float number => number, _ => null };
        if (value is { } given && !(given >= low && given <= high))
        {
            findings.AddFixable(
                Descriptors.DefaultOutside,
                () => Locations.Default(parameter),
                () => FixProperties.Of(NearestValues.Real(given, low, high, step: 0, isFloat)),
                Text(given, isFloat),
                parameter.Name,
                $"in [{Text(low, isFloat)}, {Text(high, isFloat)}]");
        }
    }

    private static string Text(double value, bool isFloat)
        => isFloat ? ((float)value).ToString("R", CultureInfo.InvariantCulture) : value.ToString("R", CultureInfo.InvariantCulture);
}
