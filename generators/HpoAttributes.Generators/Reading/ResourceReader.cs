using System.Globalization;
using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[Resource]</c>: how much a trial of an objective may spend.</summary>
internal static class ResourceReader
{
    public static bool IsResource(AttributeData attribute) => attribute.AttributeClass.IsOurs(KnownNames.Resource);

    /// <summary>The resource of an objective; null where it has none, or one with something wrong.</summary>
    public static ResourceModel? Read(IMethodSymbol method, PlainDomains plain, Findings findings)
    {
        IParameterSymbol? first = null;
        ResourceModel? resource = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (plain[parameter] is not null || parameter.Find(KnownNames.Resource) is not { } attribute)
            {
                continue;
            }

            if (Rejection(parameter, first) is { } reason)
            {
                findings.Add(Descriptors.NotOneResource, () => Locations.Attribute(attribute), parameter.Name, reason);
            }
            else
            {
                resource = Range(parameter, attribute, findings);
            }

            first ??= parameter;
        }

        return resource;
    }

    private static string? Rejection(IParameterSymbol parameter, IParameterSymbol? first)
        => first is not null ? $"'{first.Name}' is the resource already"
            : parameter.GetAttributes().FirstOrDefault(data => data.IsRole() && !IsResource(data)) is { } other ? $"[{other.ShortName()}] makes it something else"
            : parameter.Type is { SpecialType: not SpecialType.System_Int32, TypeKind: not TypeKind.Error } ? $"its type is {parameter.Type.Short()}"
            : null;

    private static ResourceModel? Range(IParameterSymbol parameter, AttributeData attribute, Findings findings)
    {
        if (attribute.ConstructorArguments is not [{ Value: int min }, { Value: int max }])
        {
            findings.AddCompilerError("the bounds are incomplete");
            return null;
        }

        if (ResourceRules.Of(min, max) is { } problem)
        {
            findings.Add(
                Descriptors.Bounds,
                () => Locations.Argument(attribute, "min", RangeRules.Low),
                () => min > max ? Locations.Argument(attribute, "max", RangeRules.High) : null,
                [attribute.ShortName(), parameter.Name, problem.Text]);
            return null;
        }

        if (DomainReader.Default(parameter) is int value && (value < min || value > max))
        {
            findings.AddFixable(
                Descriptors.DefaultOutside,
                () => Locations.Default(parameter),
                () => FixProperties.Of(NearestValues.Integer(value, min, max, step: 1)),
                Text(value), parameter.Name, $"an integer from {Text(min)} to {Text(max)}");
        }

        return new(min, max);
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
