using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads the arguments of a domain attribute that are all literals.</summary>
internal static class PlainArguments
{
    /// <summary>The domain; null where an argument is no literal, or not what the attribute takes.</summary>
    public static DomainUse? Read(IParameterSymbol parameter, AttributeSyntax attribute, KnownDomain domain, Compilation compilation)
    {
        ImmutableArray<DomainConstant>.Builder arguments = ImmutableArray.CreateBuilder<DomainConstant>();
        ImmutableDictionary<string, DomainConstant> properties = ImmutableDictionary<string, DomainConstant>.Empty;
        foreach (AttributeArgumentSyntax argument in attribute.ArgumentList?.Arguments ?? default)
        {
            string? property = argument.NameEquals?.Name.Identifier.ValueText;
            DomainConstant? constant = argument.NameColon is not null || Literals.Value(argument.Expression) is not { } value ? null
                : property is not null ? Convert(value, domain.Property(property))
                : domain.IsList ? Listed(value, compilation)
                : Convert(value, arguments.Count < domain.Parameters.Length ? domain.Parameters[arguments.Count].Type : null);
            if (constant is not { } read)
            {
                return null;
            }

            if (property is null)
            {
                arguments.Add(read);
            }
            else
            {
                properties = properties.SetItem(property, read);
            }
        }

        return domain.IsList || arguments.Count == domain.Parameters.Length
            ? new(parameter, Bound: null, domain.Type, arguments.ToImmutable(), properties)
            : null;
    }

    private static DomainConstant? Listed(object value, Compilation compilation)
        => Literals.TypeOf(value) is not SpecialType.None and var type ? new DomainConstant(value, compilation.GetSpecialType(type)) : null;

    private static DomainConstant? Convert(object value, ITypeSymbol? type)
        => type is not null && Literals.Convert(value, type.SpecialType) is { } converted ? new DomainConstant(converted, type) : null;
}
