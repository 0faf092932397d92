using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads a hyperparameter, or a group of them: of an objective, or of a group's record.</summary>
internal static class HyperparameterReader
{
    /// <param name="parameter">The parameter.</param>
    /// <param name="plain">Its domain, where it is plain.</param>
    /// <param name="domains">Its domain attributes where it is not: one, or none for a group.</param>
    /// <param name="name">Its name in the space.</param>
    /// <param name="property">Its property in the config.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="findings">What is wrong.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static HyperparameterModel Read(
        IParameterSymbol parameter, DomainUse? plain, List<AttributeData> domains, string name, string property, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        if (domains.Count > 1 && SymbolEqualityComparer.Default.Equals(domains[0].AttributeClass, domains[1].AttributeClass))
        {
            findings.AddCompilerError("the parameter has the same attribute twice");
        }
        else if (domains.Count > 1)
        {
            findings.Add(Descriptors.SeveralRoles, () => Locations.Attribute(domains[1]), parameter.Name, domains[0].ShortName(), domains[1].ShortName());
        }

        GroupUse use = plain is null && domains.Count == 0 ? GroupTypes.UseOf(parameter) : GroupUse.None;
        if (use != GroupUse.None)
        {
            CheckUsable(parameter, compilation, findings, cancellation);
        }

        return new(
            name,
            property,
            use == GroupUse.None ? parameter.Type.Display() : parameter.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated).Display(),
            use == GroupUse.None ? ConstantReader.Default(parameter) : null,
            Domain(parameter, plain, domains, compilation, findings),
            use,
            LessThan: -1,
            plain is null ? FormerNames(parameter) : EquatableArray<string>.Empty);
    }

    private static DomainModel? Domain(IParameterSymbol parameter, DomainUse? plain, List<AttributeData> domains, Compilation compilation, Findings findings)
    {
        if (plain is null && domains.Count != 1)
        {
            return null;
        }

        HintRules.CheckName(parameter, findings);
        return plain is not null ? DomainReader.Read(parameter, plain, findings) : DomainReader.Read(parameter, domains[0], compilation, findings);
    }

    private static void CheckUsable(IParameterSymbol parameter, Compilation compilation, Findings findings, CancellationToken cancellation)
    {
        var group = (INamedTypeSymbol)parameter.Type;
        if (GroupTypes.IsUsable(group, compilation, cancellation))
        {
            return;
        }

        if (GroupTypes.IsOfThis(group, compilation))
        {
            findings.AddWrongShape();
            return;
        }

        findings.Add(Descriptors.NotAGroup, () => Locations.ParameterType(parameter), group.Name, $"the assembly '{group.ContainingAssembly.Name}' was compiled without the generator");
    }

    private static EquatableArray<string> FormerNames(IParameterSymbol parameter) => !parameter.Has(KnownNames.FormerName)
        ? EquatableArray<string>.Empty
        : parameter.GetAttributes()
            .Where(data => data.AttributeClass.IsOurs(KnownNames.FormerName))
            .Select(data => data.ConstructorArguments is [{ Value: string name }] ? name : null)
            .OfType<string>()
            .ToEquatable();
}
