namespace HpoAttributes;

/// <summary>An <see cref="int"/> or <see cref="long"/> from <paramref name="low"/> to <paramref name="high"/>, both included, each equally likely.</summary>
/// <param name="low">The smallest value.</param>
/// <param name="high">The largest value, above <paramref name="low"/>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class IntRangeAttribute(long low, long high) : DomainAttribute
{
    /// <summary>The smallest value.</summary>
    public long Low { get; } = low;

    /// <summary>The largest value.</summary>
    public long High { get; } = high;

    /// <summary>The distance between neighbouring values, counted from <see cref="Low"/>. At least 1, the default.</summary>
    public long Step { get; set; } = 1;
}
