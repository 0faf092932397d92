using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads the domain of a hyperparameter: hands each attribute to its reader.</summary>
internal static class DomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, AttributeData attribute, Findings findings) => attribute.AttributeClass switch
    {
        var type when type.IsOurs(KnownNames.Uniform) || type.IsOurs(KnownNames.LogUniform) => FloatDomainReader.Read(parameter, attribute, findings),
        var type when type.IsOurs(KnownNames.IntRange) || type.IsOurs(KnownNames.LogIntRange) => IntDomainReader.Read(parameter, attribute, findings),
        var type when type.IsOurs(KnownNames.Choice) => ChoiceDomainReader.Read(parameter, attribute, findings),
        _ => Unknown(parameter, attribute, findings),
    };

    public static void ReportMisfit(IParameterSymbol parameter, AttributeData attribute, Findings findings, string reason)
    {
        // A type that does not exist is the compiler's to report.
        if (parameter.Type.TypeKind == TypeKind.Error)
        {
            findings.AddCompilerError("the parameter's type does not exist");
            return;
        }

        findings.Add(Descriptors.DoesNotFit, () => Locations.Attribute(attribute), attribute.ShortName(), parameter.Name, parameter.Type.Short(), reason);
    }

    /// <summary>The value of a parameter's default; null for null and where it has none.</summary>
    public static object? Default(IParameterSymbol parameter) => DefaultValues.Of(parameter);

    private static DomainModel? Unknown(IParameterSymbol parameter, AttributeData attribute, Findings findings)
    {
        ReportMisfit(parameter, attribute, findings, "the generator does not know this domain");
        return null;
    }
}
