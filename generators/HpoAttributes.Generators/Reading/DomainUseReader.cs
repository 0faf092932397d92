using System.Collections.Immutable;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds what a domain attribute stands for: its own arguments, or those that the user's attribute class fixes.</summary>
internal static class DomainUseReader
{
    public static DomainUse? Read(IParameterSymbol parameter, AttributeData attribute, Compilation compilation, Findings findings)
    {
        INamedTypeSymbol type = attribute.AttributeClass!;
        if (type.KnownDomain() is not null && HasUnboundArguments(attribute))
        {
            findings.AddCompilerError("the arguments of the attribute do not compile");
            return null;
        }

        if (type.IsKnownDomain())
        {
            return new(parameter, attribute, type, Arguments(attribute), Properties(attribute, ImmutableDictionary<string, DomainConstant>.Empty));
        }

        if (type.KnownDomain() is null)
        {
            DomainReader.ReportMisfit(parameter, attribute, findings, "the generator does not know this domain");
            return null;
        }

        SharedDomain shared = SharedDomainReader.Read(attribute, compilation);
        if (shared.Problem is { } problem)
        {
            findings.Add(Descriptors.NotFixed, () => Locations.Attribute(attribute), attribute.ShortName(), parameter.Name, problem);
            return null;
        }

        return new(parameter, attribute, shared.Domain!, shared.Arguments, Properties(attribute, shared.Properties));
    }

    /// <summary>Whether the compiler made nothing of the arguments: then there are fewer than parameters, or one is an error.</summary>
    private static bool HasUnboundArguments(AttributeData attribute)
        => attribute.AttributeConstructor is not { } constructor
            || attribute.ConstructorArguments.Length < constructor.Parameters.Length
            || attribute.ConstructorArguments.Any(IsError);

    private static bool IsError(TypedConstant argument)
        => argument.Kind == TypedConstantKind.Error || (argument is { Kind: TypedConstantKind.Array, IsNull: false } && argument.Values.Any(IsError));

    private static ImmutableArray<DomainConstant> Arguments(AttributeData attribute)
    {
        ImmutableArray<DomainConstant>.Builder arguments = ImmutableArray.CreateBuilder<DomainConstant>(attribute.ConstructorArguments.Length);
        foreach (TypedConstant argument in attribute.ConstructorArguments)
        {
            arguments.AddRange(DomainConstant.Of(argument));
        }

        return arguments.ToImmutable();
    }

    /// <summary>What the class sets, and above it what the parameter's attribute sets.</summary>
    private static ImmutableDictionary<string, DomainConstant> Properties(AttributeData attribute, ImmutableDictionary<string, DomainConstant> shared)
        => attribute.NamedArguments.IsEmpty ? shared : shared.SetItems(attribute.NamedArguments.SelectMany(argument => DomainConstant.Of(argument.Value).Select(value => new KeyValuePair<string, DomainConstant>(argument.Key, value))));
}
