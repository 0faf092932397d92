using System.Collections.Immutable;

namespace HpoAttributes.Generators.Models;

/// <summary>Makes an <see cref="EquatableArray{T}"/> of a sequence.</summary>
internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatable<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
        => new(items.ToImmutableArray());
}
