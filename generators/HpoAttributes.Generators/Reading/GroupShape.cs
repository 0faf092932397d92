using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Judges whether a type can be a group: a sealed record, or a closed hierarchy of them; partial, since the generator adds to it.</summary>
internal static class GroupShape
{
    public static bool IsGroup(INamedTypeSymbol type, Findings findings)
    {
        string? reason = WhyNot(type);
        if (reason is not null)
        {
            findings.Add(Descriptors.NotAGroup, () => Locations.Name(type), type.Name, reason);
        }

        return reason is null;
    }

    /// <summary>Reports what modifiers are missing, each on the name of the type that needs it.</summary>
    public static void CheckClosed(INamedTypeSymbol group, Findings findings)
    {
        foreach (INamedTypeSymbol type in group.Chain().Where(type => !IsPartial(type)))
        {
            if (SymbolEqualityComparer.Default.Equals(FirstGroup(type), group))
            {
                Report(type, FixProperties.MakePartial, findings);
            }
            else
            {
                findings.AddWrongShape();
            }
        }

        if (!group.IsAbstract)
        {
            RequireSealed(group, findings);
            CheckConstructor(group, findings);
            return;
        }

        if (!group.InstanceConstructors.Where(constructor => !IsCopy(constructor)).All(constructor => constructor.DeclaredAccessibility == Accessibility.Private))
        {
            Report(group, FixProperties.MakePrivateConstructor, findings);
        }

        foreach (INamedTypeSymbol record in GroupTypes.Cases(group))
        {
            RequireSealed(record, findings);
            CheckConstructor(record, findings);
        }

        foreach (INamedTypeSymbol hidden in Descendants(group).Where(type => type.DerivesFrom(group) && !SymbolEqualityComparer.Default.Equals(type.ContainingType, group)))
        {
            findings.Add(Descriptors.NotAGroup, () => Locations.Name(hidden), hidden.Name, $"it derives from the group '{group.Name}', but is not nested directly in it");
        }

        if (GroupTypes.Cases(group).Where(record => record.Has(KnownNames.DefaultCase)).ElementAtOrDefault(1) is { } second)
        {
            findings.Add(Descriptors.NotAGroup, () => Locations.Name(second), second.Name, $"another case of '{group.Name}' is marked [DefaultCase] already");
        }
    }

    /// <summary>A group without cases has something to tune; a group with cases has at least one.</summary>
    public static void CheckSomething(INamedTypeSymbol group, EquatableArray<CaseModel> cases, Findings findings)
    {
        string? reason = cases.Count == 0 ? "it is abstract, but no record nested in it derives from it"
            : !group.IsAbstract && cases[0].Hyperparameters.Count == 0 && !findings.HasWrongShape ? "it has no hyperparameter"
            : null;
        if (reason is not null)
        {
            findings.Add(Descriptors.NotAGroup, () => Locations.Name(group), group.Name, reason);
        }
    }

    /// <summary>The start of a partial declaration: <c>partial record Optimizer</c>.</summary>
    public static string Declaration(INamedTypeSymbol type)
    {
        string kind = type switch
        {
            { IsRecord: true, IsValueType: true } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            { TypeKind: TypeKind.Interface } => "interface",
            _ => "class",
        };
        return $"partial {kind} {Name(type)}";
    }

    /// <summary>A type as code inside of it spells it: by its own name, with keywords escaped, those of patterns and the discard too.</summary>
    public static string Name(INamedTypeSymbol type)
        => SyntaxFacts.GetKeywordKind(type.Name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(type.Name) != SyntaxKind.None || type.Name is "_" or "dynamic"
            ? "@" + type.Name
            : type.Name;

    private static string? WhyNot(INamedTypeSymbol type)
        => !type.IsRecord || type.IsValueType ? "it is not a record class"
            : type.Chain().Any(part => part.Arity > 0) ? "it is generic"
            : type.Chain().Any(part => part.IsFileLocal) ? "it is file-local"
            : type.BaseType?.SpecialType != SpecialType.System_Object ? $"it derives from '{type.BaseType?.Name}'"
            : type.IsAbstract && GroupTypes.Parameters(type).Count > 0 ? "its cases have the hyperparameters, not the record that they derive from"
            : null;

    private static void CheckConstructor(INamedTypeSymbol record, Findings findings)
    {
        IMethodSymbol? primary = GroupTypes.PrimaryConstructor(record);
        string? reason = record.Arity > 0 ? "it is generic"
            : primary is null && !record.InstanceConstructors.Any(constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility != Accessibility.Private)
                ? "it has no primary constructor, whose parameters are the hyperparameters"
            : record.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }) && primary?.GetAttributes().Any(SetsRequired) != true
                ? "it has required members, which generated code cannot set"
            : null;
        if (reason is not null)
        {
            findings.Add(Descriptors.NotAGroup, () => Locations.Name(record), record.Name, reason);
        }
    }

    private static bool SetsRequired(AttributeData attribute) => attribute.AttributeClass?.Name == "SetsRequiredMembersAttribute";

    private static IEnumerable<INamedTypeSymbol> Descendants(INamedTypeSymbol type)
        => type.GetTypeMembers().SelectMany(nested => Descendants(nested).Prepend(nested));

    /// <summary>The first group that a type is or contains: what is wrong with a type around several groups is reported once.</summary>
    private static INamedTypeSymbol? FirstGroup(INamedTypeSymbol type)
        => Descendants(type).Prepend(type).FirstOrDefault(GroupTypes.IsGroup);

    private static void RequireSealed(INamedTypeSymbol record, Findings findings)
    {
        if (!record.IsSealed)
        {
            Report(record, FixProperties.MakeSealed, findings);
        }
    }

    private static void Report(INamedTypeSymbol type, string fix, Findings findings)
    {
        string missing = fix == FixProperties.MakePrivateConstructor ? "closed: give it a private constructor" : fix;
        findings.AddFixable(Descriptors.OpenGroup, () => Locations.Name(type), () => FixProperties.Of(fix), type.Name, missing);
    }

    private static bool IsPartial(INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static bool IsCopy(IMethodSymbol constructor)
        => constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);
}
