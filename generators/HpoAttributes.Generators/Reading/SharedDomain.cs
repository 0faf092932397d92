using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>What an attribute class of the user's stands for.</summary>
/// <param name="Domain">The attribute of the library that it derives from; null where it is not fixed.</param>
/// <param name="Arguments">The arguments of that one's constructor; of a list of values each value.</param>
/// <param name="Properties">The properties that are set.</param>
/// <param name="Problem">Why it is not fixed; null where it is.</param>
internal sealed record SharedDomain(
    INamedTypeSymbol? Domain,
    ImmutableArray<DomainConstant> Arguments,
    ImmutableDictionary<string, DomainConstant> Properties,
    string? Problem = null)
{
    public static SharedDomain NotFixed(string problem) => new(null, [], ImmutableDictionary<string, DomainConstant>.Empty, problem);
}
