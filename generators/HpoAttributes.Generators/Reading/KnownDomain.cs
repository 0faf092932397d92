using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>A domain attribute of the library, with the parameters of its only constructor.</summary>
internal sealed record KnownDomain(INamedTypeSymbol Type, ImmutableArray<IParameterSymbol> Parameters)
{
    /// <summary>Whether it is given any number of values.</summary>
    public bool IsList => Parameters is [{ IsParams: true }];

    /// <summary>The type of a property of its own; null where it has none of that name.</summary>
    public ITypeSymbol? Property(string name) => Type.GetMembers(name) is [IPropertySymbol property] ? property.Type : null;

    /// <summary>The attribute's class, if it is such; else null.</summary>
    public static KnownDomain? Of(AttributeData attribute)
        => attribute.AttributeClass is { } type && type.IsKnownDomain() && type.InstanceConstructors is [{ } constructor] ? new(type, constructor.Parameters) : null;
}
