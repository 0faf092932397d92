using System.Collections.Immutable;
using System.Globalization;
using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>What a diagnostic tells its code fix: which repair is wanted, or the value to put in the place of the wrong one.</summary>
internal static class FixProperties
{
    /// <summary>Repairs of HPO0203.</summary>
    public const string MakePartial = "partial";
    public const string MakeSealed = "sealed";
    public const string MakePrivateConstructor = "private constructor";

    /// <summary>The repair of HPO0105 where a choice is listed twice.</summary>
    public const string RemoveChoice = "remove";

    private const string FixKey = "Fix";
    private const string ConstantKey = "Replacement";
    private const string BitsKey = "Bits";
    private const string TextKey = "Text";
    private const string EnumKey = "Enum";

    /// <summary>Asks for one of the repairs above.</summary>
    public static ImmutableDictionary<string, string?> Of(string fix) => ImmutableDictionary<string, string?>.Empty.Add(FixKey, fix);

    /// <summary>Asks to put a value in the place of the wrong one. It travels as bits, as only Emitting writes literals.</summary>
    public static ImmutableDictionary<string, string?> Of(ConstantModel replacement) => ImmutableDictionary<string, string?>.Empty
        .Add(ConstantKey, replacement.Kind.ToString())
        .Add(BitsKey, replacement.Bits.ToString(CultureInfo.InvariantCulture))
        .Add(TextKey, replacement.Text)
        .Add(EnumKey, replacement.EnumType);

    /// <summary>The repair that was asked for; null where none was.</summary>
    public static string? Kind(ImmutableDictionary<string, string?> properties) => properties.TryGetValue(FixKey, out string? fix) ? fix : null;

    /// <summary>The value to put in; null where none was given.</summary>
    public static ConstantModel? Replacement(ImmutableDictionary<string, string?> properties)
        => properties.TryGetValue(ConstantKey, out string? name) && Enum.TryParse(name, out ConstantKind kind)
            ? new(kind, long.Parse(properties[BitsKey]!, CultureInfo.InvariantCulture), properties[TextKey]!, properties[EnumKey]!)
            : null;
}
