using System.Collections.Immutable;
using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Names of generated files, which must differ even where case does not count.</summary>
internal static class HintNames
{
    /// <summary>The hints that occur more than once when case does not count: sorted, with repetitions.</summary>
    public static EquatableArray<string> SharedIgnoringCase(ImmutableArray<string> hints) => hints
        .GroupBy(hint => hint, StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Count() > 1)
        .SelectMany(group => group)
        .OrderBy(hint => hint, StringComparer.Ordinal)
        .ToEquatable();

    /// <summary>The file's name: the hint, with its ordinal among the shared ones where it is shared.</summary>
    public static string File(string hint, EquatableArray<string> shared)
    {
        int ordinal = shared
            .Where(other => string.Equals(other, hint, StringComparison.OrdinalIgnoreCase))
            .TakeWhile(other => other != hint)
            .Count();
        return hint + (ordinal > 0 ? "." + (ordinal + 1) : string.Empty) + ".g.cs";
    }
}
