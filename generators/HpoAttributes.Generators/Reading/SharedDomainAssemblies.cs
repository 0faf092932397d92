using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads what the generator left in an assembly about its shared domains: a reference does not show how constructors are written.</summary>
internal static class SharedDomainAssemblies
{
    public static SharedDomain Read(INamedTypeSymbol type)
    {
        AttributeData? data = type.ContainingAssembly.GetAttributes().FirstOrDefault(attribute => Describes(attribute, type));
        return data?.ConstructorArguments is [_, { Value: INamedTypeSymbol domain }, { Kind: TypedConstantKind.Array } arguments] && domain.IsKnownDomain()
            ? new(domain, [.. DomainConstant.Of(arguments)], Properties(data))
            : SharedDomain.NotFixed($"the assembly {type.ContainingAssembly.Name} does not say what {type.Name} stands for: its arguments are not constants, or the generator did not run there");
    }

    private static bool Describes(AttributeData attribute, INamedTypeSymbol type)
        => attribute.AttributeClass.IsOurs(KnownNames.SharedDomain)
            && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol described }, ..]
            && SymbolEqualityComparer.Default.Equals(described, type);

    private static ImmutableDictionary<string, DomainConstant> Properties(AttributeData data)
        => Named(data, "Properties").Zip(Named(data, "Values"), (name, value) => (name, value))
            .ToImmutableDictionary(pair => (string)pair.name.Value!, pair => pair.value);

    private static IEnumerable<DomainConstant> Named(AttributeData data, string name)
        => data.NamedArguments.Where(argument => argument.Key == name).SelectMany(argument => DomainConstant.Of(argument.Value));
}
