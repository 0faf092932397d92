using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds how far generated types may be seen: as far as the least accessible type that they mention.</summary>
internal static class Accessibilities
{
    public static Visibility Of(ITypeSymbol type) => type switch
    {
        // A type that does not exist is the compiler's to report.
        { TypeKind: TypeKind.Error } => Visibility.Public,
        IArrayTypeSymbol array => Of(array.ElementType),
        INamedTypeSymbol named => OfNamed(named),
        _ => Visibility.Public,
    };

    public static Visibility OfDeclared(ISymbol symbol) => symbol.DeclaredAccessibility switch
    {
        Accessibility.Public => Visibility.Public,
        Accessibility.Internal or Accessibility.ProtectedOrInternal => Visibility.Internal,
        _ => Visibility.Hidden,
    };

    public static Visibility Least(Visibility left, Visibility right) => left < right ? left : right;

    private static Visibility OfNamed(INamedTypeSymbol type)
    {
        Visibility least = Visibility.Public;
        for (INamedTypeSymbol? part = type; part is not null; part = part.ContainingType)
        {
            least = Least(least, OfDeclared(part));
            foreach (ITypeSymbol argument in part.TypeArguments)
            {
                least = Least(least, Of(argument));
            }
        }

        return least;
    }
}
