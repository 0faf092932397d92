using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds hosts of the same namespace whose generated names are the same: <c>Outer.Net</c> and <c>OuterNet</c>, or <c>LeNet</c> with an objective <c>Head</c> and <c>LeNetHead</c>.</summary>
internal static class OtherHosts
{
    /// <summary>The name of another host with one of <paramref name="names"/>; null where there is none.</summary>
    public static string? Claiming(INamedTypeSymbol host, GeneratedNames names)
        => Find(host.ContainingNamespace, names.Prefix, other => !Same(other.Type, host) && HasObjective(other.Type, other.Ending))
            ?? Find(host.ContainingNamespace, host.Prefix(), other => !Same(other.Type, host) && other.Ending.Length == 0 && HasObjective(other.Type, null));

    private static string? Find(INamespaceOrTypeSymbol container, string name, Func<(INamedTypeSymbol Type, string Ending), bool> isClaiming)
    {
        for (int length = 1; length <= name.Length; length++)
        {
            string rest = name.Substring(length);
            foreach (INamedTypeSymbol type in container.GetTypeMembers(name.Substring(0, length)))
            {
                if (isClaiming((type, rest)))
                {
                    return type.Short();
                }

                if (Find(type, rest, isClaiming) is { } nested)
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

    private static bool Same(INamedTypeSymbol left, INamedTypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
