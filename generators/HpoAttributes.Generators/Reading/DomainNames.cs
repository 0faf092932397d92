using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>
/// Remembers which domain attributes names mean. In one compilation the same name in the same namespace under the same usings is the
/// same type, so what the compiler says in one file holds in all that are alike. It forgets a compilation together with the
/// compilation, and the text of a scope together with its file.
/// </summary>
internal sealed class DomainNames
{
    private readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<string, ConcurrentDictionary<string, KnownDomain>>> _scopes = new();
    private readonly ConditionalWeakTable<SyntaxNode, string?> _texts = new();

    /// <summary>The names known where a method stands, to be looked up and to be added to; null where more than its scope decides on them.</summary>
    public ConcurrentDictionary<string, KnownDomain>? Of(Compilation compilation, IMethodSymbol method)
        => NameScopes.Around(method) is { } level && _texts.GetValue(level, NameScopes.Text) is { } scope
            ? _scopes.GetValue(compilation, static _ => new(StringComparer.Ordinal)).GetOrAdd(scope, static _ => new(StringComparer.Ordinal))
            : null;
}
