namespace HpoAttributes;

/// <summary>The Matérn covariance of smoothness 5/2 (Rasmussen and Williams 2006, equation 4.17), as a function of the squared distance.</summary>
internal static class Matern52
{
    private static readonly double SqrtFive = Math.Sqrt(5);

    /// <summary>The covariance, 1 at distance 0, and its derivative with respect to the squared distance.</summary>
    public static (double Value, double Slope) At(double squaredDistance)
    {
        double scaled = SqrtFive * Math.Sqrt(squaredDistance);
        double decay = Math.Exp(-scaled);
        return ((1 + scaled + (scaled * scaled / 3)) * decay, -5.0 / 6 * (1 + scaled) * decay);
    }
}
