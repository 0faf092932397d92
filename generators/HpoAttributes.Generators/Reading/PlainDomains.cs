using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>
/// The parameters of a method whose only attribute is a plain domain: one of the library's, its name known from a parameter read before, all its
/// arguments literals. Reading those from the syntax saves the binding of most attributes, which is most of what an edit costs.
/// </summary>
internal sealed class PlainDomains
{
    private readonly DomainUse?[] _uses;

    private PlainDomains(DomainUse?[] uses) => _uses = uses;

    /// <summary>The domain of a plain parameter; null for all others, whose attributes the compiler has to bind.</summary>
    public DomainUse? this[IParameterSymbol parameter] => _uses[parameter.Ordinal];

    /// <param name="method">The method.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="names">The names known so far; null where everything is to be bound.</param>
    public static PlainDomains Read(IMethodSymbol method, Compilation compilation, DomainNames? names)
    {
        var uses = new DomainUse?[method.Parameters.Length];
        if (names?.Of(compilation, method) is { } known)
        {
            for (int i = 0; i < uses.Length; i++)
            {
                uses[i] = Read(method.Parameters[i], compilation, known);
            }
        }

        return new(uses);
    }

    private static DomainUse? Read(IParameterSymbol parameter, Compilation compilation, ConcurrentDictionary<string, KnownDomain> known)
    {
        if (ParameterSyntaxes.Of(parameter) is not { AttributeLists: [{ Target: null, Attributes: [{ } attribute] }] })
        {
            return null;
        }

        // The text of a token is there already, that of a node is put together.
        string name = attribute.Name is IdentifierNameSyntax identifier ? identifier.Identifier.Text : attribute.Name.ToString();
        if (known.TryGetValue(name, out KnownDomain? domain))
        {
            return PlainArguments.Read(parameter, attribute, domain, compilation);
        }

        if (parameter.GetAttributes() is [{ } data] && KnownDomain.Of(data) is { } learnt)
        {
            known.TryAdd(name, learnt);
        }

        return null;
    }
}
