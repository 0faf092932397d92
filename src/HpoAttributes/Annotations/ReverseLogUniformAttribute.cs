namespace HpoAttributes;

/// <summary>
/// A <see cref="double"/> or <see cref="float"/> whose distance from 1 is drawn on a logarithmic scale, so that 0.9 to 0.99 is as
/// likely as 0.99 to 0.999: the scale of momentum and decay.
/// </summary>
/// <param name="low">The smallest value, finite.</param>
/// <param name="high">The largest value, above <paramref name="low"/> and below 1.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class ReverseLogUniformAttribute(double low, double high) : DomainAttribute
{
    /// <summary>The smallest value.</summary>
    public double Low { get; } = low;

    /// <summary>The largest value; with a step the end that values do not pass.</summary>
    public double High { get; } = high;

    /// <summary>The distance of neighbours, counted from <see cref="Low"/>: above zero and at most high - low. Not given: continuous values.</summary>
    public double Step { get; set; }
}
