using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>A domain attribute on a parameter, with its numbers: given there, or fixed by the user's own attribute class.</summary>
/// <param name="Attribute">The attribute on the parameter: what is wrong is reported there.</param>
/// <param name="Domain">The attribute class of the library, whose name says what domain it is.</param>
/// <param name="Arguments">The arguments of its constructor; of a list of values each value.</param>
/// <param name="Properties">The properties that are set.</param>
internal sealed record DomainUse(
    AttributeData Attribute,
    INamedTypeSymbol Domain,
    ImmutableArray<DomainConstant> Arguments,
    ImmutableDictionary<string, DomainConstant> Properties)
{
    /// <summary>The name of the attribute as users write it.</summary>
    public string Name => Attribute.ShortName();

    /// <summary>The value of a property; null where it is not set.</summary>
    public object? Property(string name) => Properties.TryGetValue(name, out DomainConstant constant) ? constant.Value : null;

    /// <summary>Where an argument or property stands, by its name as a parameter; the attribute where it is not given there.</summary>
    public Location? Argument(string name)
    {
        ImmutableArray<IParameterSymbol> parameters = Domain.InstanceConstructors.FirstOrDefault()?.Parameters ?? [];
        return Locations.Argument(Attribute, name, parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal ?? -1);
    }

    /// <summary>Where a listed value stands.</summary>
    public Location? Value(int index) => Locations.Choice(Attribute, index);
}
