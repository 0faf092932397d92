using System.Globalization;

namespace HpoAttributes;

/// <summary>Durations as people say them: <c>0.4 ms</c>, <c>12.3 s</c>, <c>2 min 05 s</c>, <c>3 h 07 min</c>, <c>2 d 04 h</c>.</summary>
public static class DurationText
{
    /// <summary>A duration to about three digits, in invariant culture.</summary>
    /// <param name="duration">The duration; below zero counts as zero.</param>
    public static string Of(TimeSpan duration) => duration.TotalSeconds switch
    {
        <= 0 => "0 s",
        < 0.000_01 => "<0.01 ms",
        < 0.01 => Fraction(duration.TotalMilliseconds, "0.##", "ms"),
        < 0.9995 => Fraction(duration.TotalMilliseconds, "0", "ms"),
        < 9.995 => Fraction(duration.TotalSeconds, "0.00", "s"),
        < 59.95 => Fraction(duration.TotalSeconds, "0.0", "s"),
        _ => OfMinutes((long)Math.Round(duration.TotalSeconds)),
    };

    /// <summary>A duration to whole seconds or coarser, in invariant culture: for what changes while one looks at it, and for estimates.</summary>
    /// <param name="duration">The duration; below zero counts as zero.</param>
    public static string Rounded(TimeSpan duration)
    {
        long seconds = Math.Max(0, (long)Math.Round(duration.TotalSeconds));
        return seconds < 60 ? string.Create(CultureInfo.InvariantCulture, $"{seconds} s") : OfMinutes(seconds);
    }

    private static string OfMinutes(long seconds) => seconds switch
    {
        < 3600 => Pair(seconds / 60, "min", seconds % 60, "s"),
        < 86_400 => Pair(seconds / 3600, "h", seconds % 3600 / 60, "min"),
        _ => Pair(seconds / 86_400, "d", seconds % 86_400 / 3600, "h"),
    };

    private static string Fraction(double value, string format, string unit)
        => $"{value.ToString(format, CultureInfo.InvariantCulture)} {unit}";

    private static string Pair(long large, string largeUnit, long small, string smallUnit)
        => string.Create(CultureInfo.InvariantCulture, $"{large} {largeUnit} {small:00} {smallUnit}");
}
