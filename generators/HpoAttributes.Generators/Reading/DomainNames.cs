using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>
/// Remembers which domain attributes names mean. In one compilation the same name in the same namespace under the same usings is the
/// same type, so what the compiler says in one file holds in all that are alike. It forgets a compilation together with the compilation.
/// </summary>
internal sealed class DomainNames
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, ConcurrentDictionary<string, KnownDomain>>> _scopes = new();

    /// <summary>The names known in a scope, to be looked up and to be added to.</summary>
    public ConcurrentDictionary<string, KnownDomain> Of(Compilation compilation, string scope)
        => _scopes.GetValue(compilation, static _ => new(StringComparer.Ordinal)).GetOrAdd(scope, static _ => new(StringComparer.Ordinal));
}
