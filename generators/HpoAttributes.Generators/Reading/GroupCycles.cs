using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds groups that contain themselves.</summary>
internal static class GroupCycles
{
    /// <summary>The way from a group back to itself, as <c>A -> B -> A</c>; null where there is none.</summary>
    public static string? Find(INamedTypeSymbol group, Compilation compilation)
    {
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        return Search(group) is { } path ? $"{group.Name} -> {path}" : null;

        string? Search(INamedTypeSymbol from)
        {
            foreach (INamedTypeSymbol member in Members(from))
            {
                if (SymbolEqualityComparer.Default.Equals(member, group))
                {
                    return group.Name;
                }

                // A group of another assembly cannot contain one of this.
                if (GroupTypes.IsOfThis(member, compilation) && seen.Add(member) && Search(member) is { } path)
                {
                    return $"{member.Name} -> {path}";
                }
            }

            return null;
        }
    }

    private static IEnumerable<INamedTypeSymbol> Members(INamedTypeSymbol group) => GroupTypes.Records(group)
        .SelectMany(GroupTypes.Parameters)
        .Select(parameter => parameter.Type)
        .Where(GroupTypes.IsGroup)
        .Cast<INamedTypeSymbol>();
}
