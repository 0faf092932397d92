using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds hosts of the same namespace whose generated names are the same: <c>Outer.Net</c> and <c>OuterNet</c>, or <c>LeNet</c> with an objective <c>Head</c> and <c>LeNetHead</c>.</summary>
internal static class OtherHosts
{
    /// <summary>The name of another host with one of <paramref name="names"/>; null where there is none.</summary>
    public static string? Claiming(INamedTypeSymbol host, GeneratedNames names)
    {
        string prefix = host.Prefix();
        return Find(host.ContainingNamespace, host, prefix, whole: null, names.Prefix == prefix)
            ?? (names.Prefix == prefix ? null : Find(host.ContainingNamespace, host, names.Prefix, whole: string.Empty, withEndings: true));
    }

    /// <summary>Splits a name in every way into types, one in another, and the name of an objective.</summary>
    /// <param name="container">Where to look for the first type.</param>
    /// <param name="host">The host that needs the name.</param>
    /// <param name="name">What is left of the name.</param>
    /// <param name="whole">The name of the objective that a type called like the whole needs: empty for none, null for any, since the holder is shared by all.</param>
    /// <param name="withEndings">Whether the end of the name may be that of an objective.</param>
    private static string? Find(INamespaceOrTypeSymbol container, INamedTypeSymbol host, string name, string? whole, bool withEndings)
    {
        for (int length = 1; length <= name.Length; length++)
        {
            foreach (INamedTypeSymbol type in container.GetTypeMembers(name.Substring(0, length)))
            {
                string rest = name.Substring(length);
                bool isClaiming = !SymbolEqualityComparer.Default.Equals(type, host)
                    && (rest.Length == 0 ? HasObjective(type, whole) : withEndings && HasObjective(type, rest));
                if (isClaiming)
                {
                    return type.Short();
                }

                if (Find(type, host, rest, whole, withEndings) is { } nested)
                {
                    return nested;
                }
            }
        }

        return null;
    }

    /// <summary>Whether a type has an objective of that name: empty for one without a name, null for any.</summary>
    private static bool HasObjective(INamedTypeSymbol type, string? name)
        => type.DeclaringSyntaxReferences.Length > 0 && type.GetMembers().OfType<IMethodSymbol>().Any(method => method.GetAttributes()
            .Any(data => data.IsObjective() && (name is null || (data.ObjectiveName() ?? string.Empty) == name)));
}
