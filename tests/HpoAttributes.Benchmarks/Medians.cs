namespace HpoAttributes.Benchmarks;

/// <summary>The middle of measurements: machines are noisy, and one disturbed round must not decide.</summary>
internal static class Medians
{
    /// <summary>The middle one, or the mean of the middle two.</summary>
    public static double Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        int half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
