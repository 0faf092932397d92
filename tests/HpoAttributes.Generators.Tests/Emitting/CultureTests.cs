using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>The same text whatever the culture of the compiler's machine. The cultures are made by hand, since a machine may have none but the invariant one.</summary>
public sealed class CultureTests
{
    private const string Source = """
        using HpoAttributes;
        public enum Kind { First = -1, Second }
        public static class Net
        {
            [Objective]
            public static double Train(
                [Uniform(-1234.5, 1e-7)] double x = -0.5, [LogIntRange(1, 1000000, Step = 3)] long n = 4, [Choice(-1.5, 2500000.25)] float f = -1.5f, [Choice] Kind kind = Kind.First, [IntRange(-5, 5)] int z = -1,
                decimal d = -1234567.89m, int i = -5, Kind k = (Kind)(-7)) => x;
        }
        """;

    [Theory]
    [InlineData(",", "\u2212", ".", "fi-FI")]
    [InlineData(",", "-", ".", "de-DE")]
    [InlineData("\u066b", "\u061c-", "\u066c", "ar-SA")]
    [InlineData("/", "\u200e\u2212", "/", "fa-IR")]
    public void Text_InEachCulture_IsTheSame(string point, string minus, string group, string like)
    {
        string invariant = GeneratorRun.Of(Source).Compiles().File;
        string foreign = Within(Culture(point, minus, group), () => GeneratorRun.Of(Source).File);

        Assert.True(invariant == foreign, like);
        Assert.Contains("(-1234.5D, 1E-7D)", foreign, StringComparison.Ordinal);
        Assert.Contains("new float[] { -1.5F, 2500000.2F }", foreign, StringComparison.Ordinal);
        Assert.Contains("-1234567.89M", foreign, StringComparison.Ordinal);
    }

    private static CultureInfo Culture(string point, string minus, string group)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NegativeSign = minus;
        culture.NumberFormat.NumberGroupSeparator = group;
        return culture;
    }

    private static T Within<T>(CultureInfo culture, Func<T> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
