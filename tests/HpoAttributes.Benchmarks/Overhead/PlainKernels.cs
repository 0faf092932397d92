using System.Diagnostics;

namespace HpoAttributes.Benchmarks;

/// <summary>
/// The yardstick: what a kernel method cannot do without, in plain loops. Every one of 24 candidates is compared with every
/// trial in every dimension, and the kernels are summed.
/// </summary>
internal static class PlainKernels
{
    private const int Candidates = 24;

    /// <summary>The time of one suggestion's worth of comparing.</summary>
    public static TimeSpan Measure(int trials, int dimensions)
    {
        var random = new RandomStream(1, trials, 0);
        double[][] points = [.. Enumerable.Range(0, trials + Candidates).Select(_ => Point(ref random, dimensions))];
        long started = Stopwatch.GetTimestamp();
        double sum = 0;
        for (int candidate = 0; candidate < Candidates; candidate++)
        {
            sum += Density(points[trials + candidate], points, trials);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        return double.IsFinite(sum) ? elapsed : throw new InvalidOperationException("the sum of kernels is not finite");
    }

    private static double Density(double[] candidate, double[][] points, int trials)
    {
        double sum = 0;
        for (int trial = 0; trial < trials; trial++)
        {
            double[] point = points[trial];
            double distance = 0;
            for (int i = 0; i < candidate.Length; i++)
            {
                double difference = (candidate[i] - point[i]) / 0.2;
                distance += difference * difference;
            }

            sum += Math.Exp(-distance / 2);
        }

        return Math.Log(sum);
    }

    private static double[] Point(ref RandomStream random, int dimensions)
    {
        var point = new double[dimensions];
        for (int i = 0; i < dimensions; i++)
        {
            point[i] = random.NextDouble();
        }

        return point;
    }
}
