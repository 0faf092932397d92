namespace HpoAttributes;

/// <summary>
/// An <see cref="int"/> or <see cref="long"/> from <paramref name="low"/> to <paramref name="high"/>, both included, drawn on
/// a logarithmic scale: doubling from 16 to 32 is as likely as from 512 to 1024.
/// </summary>
/// <param name="low">The smallest value, at least 1.</param>
/// <param name="high">The largest value, above <paramref name="low"/>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class LogIntRangeAttribute(long low, long high) : DomainAttribute
{
    /// <summary>The smallest value.</summary>
    public long Low { get; } = low;

    /// <summary>The largest value.</summary>
    public long High { get; } = high;

    /// <summary>The distance between neighbouring values, counted from <see cref="Low"/>. At least 1, the default.</summary>
    public long Step { get; set; } = 1;
}
