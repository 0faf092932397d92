using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Questions about symbols that build no strings, since they are asked of every objective after every edit.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat WithoutGlobal = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static readonly SymbolDisplayFormat Unescaped = WithoutGlobal.WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None);

    public static bool IsOurs(this ITypeSymbol? type, string name)
        => type is not null && type.Name == name && type.ContainingType is null
            && type.ContainingNamespace is { Name: KnownNames.Namespace, ContainingNamespace.IsGlobalNamespace: true };

    public static bool IsObjective(this AttributeData attribute) => attribute.AttributeClass.IsOurs(KnownNames.Objective);

    public static bool IsDomain(this AttributeData attribute)
    {
        for (INamedTypeSymbol? type = attribute.AttributeClass?.BaseType; type is not null; type = type.BaseType)
        {
            if (type.IsOurs(KnownNames.Domain))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an attribute says what a parameter of an objective is for.</summary>
    public static bool IsRole(this AttributeData attribute)
        => attribute.IsDomain() || attribute.AttributeClass.IsOurs(KnownNames.PerWorker) || attribute.AttributeClass.IsOurs(KnownNames.Resource);

    /// <summary>Whether a type is one of the domain attributes that the library has.</summary>
    public static bool IsKnownDomain(this ITypeSymbol type)
        => type.BaseType is { } parent && parent.IsOurs(KnownNames.Domain) && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, parent.ContainingAssembly);

    /// <summary>The domain attribute of the library that a type is or derives from; null where there is none.</summary>
    public static INamedTypeSymbol? KnownDomain(this INamedTypeSymbol type)
    {
        INamedTypeSymbol? known = type;
        while (known is not null && !known.IsKnownDomain())
        {
            known = known.BaseType;
        }

        return known;
    }

    public static bool DerivesFrom(this INamedTypeSymbol type, INamedTypeSymbol other)
    {
        INamedTypeSymbol? parent = type.BaseType;
        while (parent is not null && !SymbolEqualityComparer.Default.Equals(parent, other))
        {
            parent = parent.BaseType;
        }

        return parent is not null;
    }

    /// <summary>Whether this is where a symbol first carries the attribute: one that stands on several parts of it, which the compiler reports, is read once.</summary>
    public static bool IsFirst(this GeneratorAttributeSyntaxContext context)
        => context.Attributes.FirstOrDefault() is { AttributeClass: { } type } own
            && context.TargetSymbol.GetAttributes().FirstOrDefault(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, type)) is { } first
            && own.ApplicationSyntaxReference?.Span == first.ApplicationSyntaxReference?.Span
            && own.ApplicationSyntaxReference?.SyntaxTree == first.ApplicationSyntaxReference?.SyntaxTree;

    public static bool Has(this ISymbol symbol, string attribute)
        => symbol.Find(attribute) is not null;

    /// <summary>The first attribute of ours of that name; null where there is none.</summary>
    public static AttributeData? Find(this ISymbol symbol, string attribute)
    {
        foreach (AttributeData data in symbol.GetAttributes())
        {
            if (data.AttributeClass.IsOurs(attribute))
            {
                return data;
            }
        }

        return null;
    }

    /// <summary>Whether a type is called <paramref name="name"/> in System.Threading, or in its Tasks where <paramref name="inTasks"/>.</summary>
    public static bool IsThreading(this ITypeSymbol type, string name, bool inTasks)
    {
        INamespaceSymbol? space = inTasks && type.ContainingNamespace is { Name: "Tasks" } tasks ? tasks.ContainingNamespace : type.ContainingNamespace;
        return type.Name == name && type.ContainingType is null && inTasks == (type.ContainingNamespace is { Name: "Tasks" })
            && space is { Name: "Threading", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }

    /// <summary>Whether a type is called <paramref name="name"/> in System.Collections.Generic.</summary>
    public static bool IsCollection(this ITypeSymbol type, string name)
        => type.Name == name && type.ContainingType is null
            && type.ContainingNamespace is { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Whether a type, or one that it is made of, does not exist.</summary>
    public static bool IsUnknown(this ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        IArrayTypeSymbol array => array.ElementType.IsUnknown(),
        INamedTypeSymbol named => named.TypeArguments.Any(IsUnknown),
        _ => false,
    };

    /// <summary>Whether a symbol, and all that is around it, has a name: code that is being written may lack one, or stand outside of any type.</summary>
    public static bool IsNamed(this ISymbol symbol)
    {
        for (ISymbol? part = symbol; part is not (null or INamespaceSymbol { IsGlobalNamespace: true } or IModuleSymbol); part = part.ContainingSymbol)
        {
            if (part.Name.Length == 0 || part is INamedTypeSymbol { IsImplicitClass: true })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a type is <c>TorchSharp.torch.Tensor</c>.</summary>
    public static bool IsTensor(this ITypeSymbol type)
        => type is { Name: "Tensor", ContainingType: { Name: "torch", ContainingType: null, ContainingNamespace: { Name: "TorchSharp", ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>The name of an attribute as users write it.</summary>
    public static string ShortName(this AttributeData attribute)
    {
        const string suffix = "Attribute";
        string name = attribute.AttributeClass?.Name ?? string.Empty;
        return name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;
    }

    /// <summary>A type for generated code: fully qualified, keywords escaped, with its nullable marks.</summary>
    public static string Display(this ITypeSymbol type) => type.SpecialType switch
    {
        // The commonest ones, since this is asked of every parameter after every edit.
        SpecialType.System_Double => "double",
        SpecialType.System_Single => "float",
        SpecialType.System_Int32 => "int",
        SpecialType.System_Int64 => "long",
        SpecialType.System_Boolean => "bool",

        // An argument that is dynamic would bind the calls around it at run time, and constructors cannot be called so from each other.
        _ when type.TypeKind == TypeKind.Dynamic => type.NullableAnnotation == NullableAnnotation.Annotated ? "object?" : "object",
        _ => type.ToDisplayString(Qualified),
    };

    /// <summary>A type for messages.</summary>
    public static string Short(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>A namespace for generated code; empty for the global one.</summary>
    public static string Display(this INamespaceSymbol space)
        => space.IsGlobalNamespace ? string.Empty : space.ToDisplayString(WithoutGlobal);

    /// <summary>A namespace for file names: no keyword is escaped.</summary>
    public static string Plain(this INamespaceSymbol space) => space.ToDisplayString(Unescaped);

    /// <summary>The types from the outermost one to the type itself.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Chain(this INamedTypeSymbol type)
    {
        var chain = new List<INamedTypeSymbol>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            chain.Insert(0, current);
        }

        return chain;
    }

    /// <summary>Whether a type, or one around it, is so.</summary>
    public static bool AnyInChain(this INamedTypeSymbol type, Func<INamedTypeSymbol, bool> isSo)
        => isSo(type) || (type.ContainingType is { } outer && outer.AnyInChain(isSo));

    /// <summary>The start of the generated names: the types' names one behind the other.</summary>
    public static string Prefix(this INamedTypeSymbol host) => host.ContainingType is { } outer ? outer.Prefix() + host.Name : host.Name;

    /// <summary>The <c>Name</c> of an objective; null where it has none.</summary>
    public static string? ObjectiveName(this AttributeData objective)
        => objective.NamedArguments.FirstOrDefault(argument => argument.Key == "Name").Value.Value as string;
}
