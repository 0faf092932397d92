namespace HpoAttributes.Generators.Tests;

/// <summary>Types that a domain does not fit.</summary>
internal static class WrongTypes
{
    private static readonly (string Type, string? Default)[] All =
    [
        ("double", "0.5"), ("float", "1"), ("int", "1"), ("long", "1L"), ("bool", "true"), ("string", "\"a\""),
        ("decimal", "1.5m"), ("byte", "1"), ("short", null), ("uint", "7"), ("ulong", null), ("nint", null), ("char", "'a'"),
        ("double?", "1.0"), ("int?", "null"), ("bool?", null), ("object", null), ("int[]", null), ("double[,]", null),
        ("global::System.DateTime", "default"), ("global::System.Guid", "new()"), ("(double A, int B)", "default"), ("global::System.Half", null),
        ("global::System.DayOfWeek", "global::System.DayOfWeek.Friday"), ("global::System.DayOfWeek?", null), ("global::System.Collections.Generic.List<double>", null),
        ("global::System.Threading.CancellationToken", "default"), ("global::HpoAttributes.ITrialContext", null), ("dynamic", null),
        ("global::System.Collections.Generic.List<double>[]", null), ("global::System.Func<double, int>", null), ("global::System.Int128", null),
    ];

    /// <summary>A type that is none of <paramref name="right"/>, and a default of it or null.</summary>
    public static (string Type, string? Default) Draw(FuzzContext context, params string[] right)
    {
        (string type, string? value) = context.Random.Pick([.. All.Where(pair => !right.Contains(pair.Type))]);
        return (type, context.Random.Chance(0.4) ? value : null);
    }
}
