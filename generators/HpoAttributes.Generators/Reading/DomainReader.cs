using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads the domain of a hyperparameter: hands each attribute to its reader.</summary>
internal static class DomainReader
{
    public static DomainModel? Read(IParameterSymbol parameter, AttributeData attribute, Compilation compilation, Findings findings)
        => DomainUseReader.Read(parameter, attribute, compilation, findings) is { } use ? Read(parameter, use, findings) : null;

    public static DomainModel? Read(IParameterSymbol parameter, DomainUse use, Findings findings) => use.Domain.Name switch
    {
        KnownNames.IntRange or KnownNames.LogIntRange => IntDomainReader.Read(parameter, use, findings),
        KnownNames.Choice => ChoiceDomainReader.Read(parameter, use, findings),
        KnownNames.Ordinal => OrdinalDomainReader.Read(parameter, use, findings),
        _ => FloatDomainReader.Read(parameter, use, findings),
    };

    public static void ReportMisfit(IParameterSymbol parameter, AttributeData attribute, Findings findings, string reason)
    {
        // A type that does not exist is the compiler's to report.
        if (parameter.Type.IsUnknown())
        {
            findings.AddCompilerError("the parameter's type does not exist");
            return;
        }

        string why = GroupTypes.IsGroup(parameter.Type) ? "a group needs no domain, its own hyperparameters have theirs" : reason;
        findings.Add(Descriptors.DoesNotFit, () => Locations.Attribute(attribute), attribute.ShortName(), parameter.Name, parameter.Type.Short(), why);
    }

    /// <summary>The value of a parameter's default; null for null and where it has none.</summary>
    public static object? Default(IParameterSymbol parameter) => DefaultValues.Of(parameter);
}
