using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads the type that contains an objective, and judges whether generated code can name and call it.</summary>
internal static class HostReader
{
    /// <summary>Reports why generated code cannot name the method; false where it cannot.</summary>
    public static bool CanBeNamed(IMethodSymbol method, Findings findings)
    {
        string? reason = WhyNot(method);
        if (reason is not null)
        {
            findings.Add(Descriptors.UnsupportedHost, () => Locations.Name(method), method.Name.Length > 0 ? method.Name : "lambda", reason);
        }

        return reason is null;
    }

    /// <summary>How far the generated code may be seen; reports what nothing generated could see.</summary>
    public static Visibility Visibility(IMethodSymbol method, Findings findings)
    {
        Visibility host = Accessibilities.Of(method.ContainingType);
        Visibility self = Accessibilities.OfDeclared(method);
        Visibility least = Accessibilities.Least(host, self);
        IParameterSymbol? hidden = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            Visibility type = Accessibilities.Of(parameter.Type);
            least = Accessibilities.Least(least, type);
            hidden ??= type == Reading.Visibility.Hidden ? parameter : null;
        }

        string? reason = host == Reading.Visibility.Hidden ? $"the type '{method.ContainingType.Short()}' is private or protected"
            : self == Reading.Visibility.Hidden ? "it is private or protected"
            : hidden is not null ? $"the type of '{hidden.Name}' is private or protected"
            : null;
        if (reason is not null)
        {
            findings.Add(Descriptors.Inaccessible, () => Locations.Name(method), method.Name, reason);
        }

        return least;
    }

    public static HostModel Read(INamedTypeSymbol host) => new(
        host.ContainingNamespace.Display(),
        host.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        MetadataName(host),
        host.Prefix(),
        Accessibilities.Of(host) == Reading.Visibility.Public,
        host.Has(KnownNames.ThreadSafe));

    private static string? WhyNot(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ExplicitInterfaceImplementation))
        {
            return "it is not an ordinary method";
        }

        INamedTypeSymbol host = method.ContainingType;
        return host.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface) ? "it is not a member of a class, a struct or an interface"
            : method.Arity > 0 ? "it is generic"
            : host.AnyInChain(static type => type.Arity > 0) ? $"the type '{host.Short()}' is generic"
            : host.AnyInChain(static type => type.IsFileLocal) ? $"the type '{host.Name}' is file-local"
            : host.IsRefLikeType ? $"the type '{host.Name}' is a ref struct"
            : method is { IsStatic: true, ContainingType.TypeKind: TypeKind.Interface } and ({ IsAbstract: true } or { IsVirtual: true }) ? "it is a static member that other types implement"
            : method.IsVararg ? "it takes __arglist"
            : null;
    }

    /// <summary>The full metadata name of a type, for hint names.</summary>
    public static string MetadataName(INamedTypeSymbol host)
        => host.ContainingType is { } outer ? MetadataName(outer) + "+" + host.MetadataName
            : host.ContainingNamespace.IsGlobalNamespace ? host.MetadataName
            : host.ContainingNamespace.Plain() + "." + host.MetadataName;
}
