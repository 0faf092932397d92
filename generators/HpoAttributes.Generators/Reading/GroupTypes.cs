using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Recognises groups, and parameters that are groups.</summary>
internal static class GroupTypes
{
    /// <summary>Whether a type is marked as a group, also one that cannot be: the mark says what is meant.</summary>
    public static bool IsGroup(ITypeSymbol type)
        => type.TypeKind == TypeKind.Class && (type.IsRecord || !type.DeclaringSyntaxReferences.IsEmpty) && type.Has(KnownNames.ConfigGroup);

    public static GroupUse UseOf(IParameterSymbol parameter)
    {
        if (!IsGroup(parameter.Type))
        {
            return GroupUse.None;
        }

        // Code without nullable annotations has no question mark to write: there, a default of null says it.
        bool isOptional = parameter.Type.NullableAnnotation == NullableAnnotation.Annotated
            || (parameter.Type.NullableAnnotation == NullableAnnotation.None && parameter.HasExplicitDefaultValue);
        return isOptional ? GroupUse.Optional : GroupUse.Required;
    }

    /// <summary>Whether the generator writes the static contract of the group, or has written it in the assembly that the group comes from.</summary>
    public static bool IsUsable(INamedTypeSymbol group, Compilation compilation, CancellationToken cancellation)
        => IsOfThis(group, compilation)
            ? GroupReader.Read(group, compilation, new Findings(report: null), cancellation) is not null
            : group.AllInterfaces.Any(contract => contract.Arity == 1 && contract.IsOurs(KnownNames.Config));

    public static bool IsOfThis(INamedTypeSymbol group, Compilation compilation)
        => SymbolEqualityComparer.Default.Equals(group.ContainingAssembly, compilation.Assembly);

    /// <summary>The records whose parameters are a group's: its cases, or itself where it has none.</summary>
    public static IEnumerable<INamedTypeSymbol> Records(INamedTypeSymbol group) => group.IsAbstract ? Cases(group) : [group];

    public static IEnumerable<INamedTypeSymbol> Cases(INamedTypeSymbol group)
        => group.GetTypeMembers().Where(type => SymbolEqualityComparer.Default.Equals(type.BaseType, group));

    /// <summary>The parameters of a record's primary constructor; none where it has no such constructor.</summary>
    public static IReadOnlyList<IParameterSymbol> Parameters(INamedTypeSymbol record)
        => PrimaryConstructor(record)?.Parameters ?? (IReadOnlyList<IParameterSymbol>)[];

    /// <summary>The property or field with the value of a record's parameter; null where it has none of that type, which does not compile.</summary>
    public static ISymbol? Value(IParameterSymbol parameter, INamedTypeSymbol record) => record.GetMembers(parameter.Name).FirstOrDefault(member => member switch
    {
        IPropertySymbol property => SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type),
        IFieldSymbol field => SymbolEqualityComparer.Default.Equals(field.Type, parameter.Type),
        _ => false,
    });

    public static IMethodSymbol? PrimaryConstructor(INamedTypeSymbol record) => record.InstanceConstructors
        .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is Microsoft.CodeAnalysis.CSharp.Syntax.RecordDeclarationSyntax));
}
