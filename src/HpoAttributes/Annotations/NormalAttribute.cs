namespace HpoAttributes;

/// <summary>
/// A <see cref="double"/> or <see cref="float"/> drawn from a normal distribution. Continuous values end at 8 standard deviations
/// from the mean, or at <see cref="Low"/> and <see cref="High"/> where those are nearer.
/// </summary>
/// <param name="mean">The mean before truncation, finite.</param>
/// <param name="std">The standard deviation before truncation, finite and above zero.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class NormalAttribute(double mean, double std) : DomainAttribute
{
    /// <summary>The mean before truncation.</summary>
    public double Mean { get; } = mean;

    /// <summary>The standard deviation before truncation.</summary>
    public double Std { get; } = std;

    /// <summary>The smallest value. Not given: no truncation but that at 8 standard deviations from the mean.</summary>
    public double Low { get; set; } = double.NegativeInfinity;

    /// <summary>The largest value, above <see cref="Low"/>. Not given: no truncation but that at 8 standard deviations from the mean.</summary>
    public double High { get; set; } = double.PositiveInfinity;

    /// <summary>The distance of neighbours, counted from <see cref="Low"/>: above zero and at most high - low. Needs both bounds. Not given: continuous values.</summary>
    public double Step { get; set; }
}
