namespace HpoAttributes;

/// <summary>How much each result of a generation counts, the best first.</summary>
/// <param name="Mean">For what moves the distribution: at least 0, with a sum of 1.</param>
/// <param name="Covariance">For the covariance: below 0 for the worse half.</param>
internal sealed record SelectionWeights(double[] Mean, double[] Covariance)
{
    /// <summary>μ_eff of these weights.</summary>
    public double Mass { get; } = 1 / Mean.Sum(weight => weight * weight);
}
