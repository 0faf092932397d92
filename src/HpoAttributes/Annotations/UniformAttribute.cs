namespace HpoAttributes;

/// <summary>A <see cref="double"/> or <see cref="float"/> drawn uniformly from [<paramref name="low"/>, <paramref name="high"/>].</summary>
/// <param name="low">The smallest value, finite.</param>
/// <param name="high">The largest value, finite and above <paramref name="low"/>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class UniformAttribute(double low, double high) : DomainAttribute
{
    /// <summary>The smallest value.</summary>
    public double Low { get; } = low;

    /// <summary>The largest value; with a step the end that values do not pass.</summary>
    public double High { get; } = high;

    /// <summary>The distance of neighbours, counted from <see cref="Low"/>: above zero and at most high - low. Not given: continuous values.</summary>
    public double Step { get; set; }
}
