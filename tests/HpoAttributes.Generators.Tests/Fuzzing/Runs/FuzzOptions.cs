using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>How many programs are written, and from which seed.</summary>
internal static class FuzzOptions
{
    public const string SeedVariable = "HPO_FUZZ_SEED";
    public const string CountVariable = "HPO_FUZZ_COUNT";

    private const int LongCount = 3_000;

    public static int Seed { get; } = Number(SeedVariable) ?? 1;

    /// <summary>The count for every run, unless a long one or another count is asked for.</summary>
    public static int Count(int usual)
        => Number(CountVariable) ?? (Environment.GetEnvironmentVariable("HPO_LONG_TESTS") == "1" ? LongCount : usual);

    private static int? Number(string variable)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out int number) ? number : null;
}
