using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Reading;

/// <summary>Whether the generated names are free: of the user's own types, and of those of other objectives.</summary>
internal static class NameRules
{
    public static void Check(IMethodSymbol method, AttributeData objective, GeneratedNames names, Findings findings)
    {
        if (objective.ObjectiveName() is { } name && (name.Length == 0 || !SyntaxFacts.IsValidIdentifier("x" + name)))
        {
            findings.Add(Descriptors.UnusableName, () => Locations.Argument(objective, "Name", int.MaxValue), name, "the name of an objective becomes part of C# names");
            return;
        }

        CheckSiblings(method, names, findings);
        CheckMembers(method, names, findings);
        CheckTypes(method, names, findings);
        if (OtherHosts.Claiming(method.ContainingType, names) is { } other)
        {
            findings.Add(Descriptors.NameTaken, () => Locations.Name(method), method.Name, names.Config, $"the objective of '{other}' needs it too");
        }
    }

    /// <summary>Of two objectives of one host that would be called alike the later one is wrong: the first one's names never change.</summary>
    private static void CheckSiblings(IMethodSymbol method, GeneratedNames names, Findings findings)
    {
        foreach (IMethodSymbol sibling in method.ContainingType.GetMembers().OfType<IMethodSymbol>())
        {
            if (SymbolEqualityComparer.Default.Equals(sibling, method))
            {
                return;
            }

            if (sibling.GetAttributes().FirstOrDefault(Symbols.IsObjective) is not { } other)
            {
                continue;
            }

            GeneratedNames otherNames = GeneratedNames.Of(string.Empty, other.ObjectiveName());
            if (otherNames.Tune == names.Tune || otherNames.Tune == names.TuneAsync || otherNames.TuneAsync == names.Tune)
            {
                findings.Add(Descriptors.SharedName, () => Locations.Name(method), method.Name, sibling.Name, method.ContainingType.Name, names.Tune);
                return;
            }
        }
    }

    /// <summary>A member of the host's own would win over the extension member of the same name, without a word.</summary>
    private static void CheckMembers(IMethodSymbol method, GeneratedNames names, Findings findings)
    {
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.BaseType)
        {
            bool isHost = SymbolEqualityComparer.Default.Equals(type, method.ContainingType);
            string? taken = HasMember(type, names.Tune, isHost) ? names.Tune : HasMember(type, names.TuneAsync, isHost) ? names.TuneAsync : null;
            if (taken is not null)
            {
                string owner = type.Name;
                findings.Add(Descriptors.NameTaken, () => Locations.Name(method), method.Name, taken, $"'{owner}' has a member of that name, which would win");
                return;
            }
        }
    }

    // Private members of a base type are not found by a call on the host.
    private static bool HasMember(INamedTypeSymbol type, string name, bool isHost)
        => type.GetMembers(name).Any(member => isHost || member.DeclaredAccessibility != Accessibility.Private);

    private static void CheckTypes(IMethodSymbol method, GeneratedNames names, Findings findings)
    {
        INamespaceSymbol space = method.ContainingNamespace;
        string? taken = OwnTypes.IsTaken(space, names.Config, isRecord: true) ? names.Config
            : OwnTypes.IsTaken(space, names.Objective, isRecord: false) ? names.Objective
            : OwnTypes.IsTaken(space, names.Holder, isRecord: false) ? names.Holder
            : null;
        if (taken is not null)
        {
            findings.Add(Descriptors.NameTaken, () => Locations.Name(method), method.Name, taken, "a type of that name exists already");
        }
    }
}
