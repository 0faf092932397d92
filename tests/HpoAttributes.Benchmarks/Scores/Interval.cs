namespace HpoAttributes.Benchmarks;

/// <summary>A 95 % interval.</summary>
internal readonly record struct Interval(double Low, double High)
{
    private const double Tail = 0.025;

    /// <summary>Between the outer fortieths of draws.</summary>
    public static Interval Of(IEnumerable<double> draws)
    {
        double[] sorted = [.. draws.Order()];
        return new(Quantile(sorted, Tail), Quantile(sorted, 1 - Tail));
    }

    private static double Quantile(double[] sorted, double share)
    {
        double position = share * (sorted.Length - 1);
        int below = (int)position;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
