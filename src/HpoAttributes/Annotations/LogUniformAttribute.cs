namespace HpoAttributes;

/// <summary>
/// A <see cref="double"/> or <see cref="float"/> whose logarithm is drawn uniformly, so that each factor of ten is as
/// likely as any other: the scale of learning rates and regularisation.
/// </summary>
/// <param name="low">The smallest value, finite and above zero.</param>
/// <param name="high">The largest value, finite and above <paramref name="low"/>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class LogUniformAttribute(double low, double high) : DomainAttribute
{
    /// <summary>The smallest value.</summary>
    public double Low { get; } = low;

    /// <summary>The largest value; with a step the end that values do not pass.</summary>
    public double High { get; } = high;

    /// <summary>The distance of neighbours, counted from <see cref="Low"/>: above zero and at most high - low. Not given: continuous values.</summary>
    public double Step { get; set; }
}
