namespace HpoAttributes;

/// <summary>Finds the maximum of a function of one variable that rises, then falls (Kiefer 1953).</summary>
internal static class GoldenSection
{
    private static readonly double Ratio = (Math.Sqrt(5) - 1) / 2;

    /// <summary>Where the maximum between two ends is, to within a tolerance.</summary>
    public static double Maximum(Func<double, double> function, double low, double high, double tolerance)
    {
        double left = high - (Ratio * (high - low));
        double right = low + (Ratio * (high - low));
        double leftValue = function(left);
        double rightValue = function(right);
        while (high - low > tolerance)
        {
            if (leftValue >= rightValue)
            {
                (high, right, rightValue) = (right, left, leftValue);
                left = high - (Ratio * (high - low));
                leftValue = function(left);
            }
            else
            {
                (low, left, leftValue) = (left, right, rightValue);
                right = low + (Ratio * (high - low));
                rightValue = function(right);
            }
        }

        return (low + high) / 2;
    }
}
