using System.Diagnostics;
using MathNet.Numerics.LinearAlgebra;

namespace HpoAttributes.Benchmarks;

/// <summary>The yardstick of Gaussian processes: what a plain one does for every change of its parameters, once.</summary>
internal static class PlainCholesky
{
    /// <summary>The time in which MathNet factorises the covariance matrix of random points.</summary>
    public static TimeSpan Measure(int trials, int dimensions)
    {
        var random = new RandomStream(1, trials, 0);
        double[][] points = [.. Enumerable.Range(0, trials).Select(_ => Point(ref random, dimensions))];
        Matrix<double> covariances = Matrix<double>.Build.Dense(trials, trials, (row, column) => Covariance(points[row], points[column]) + (row == column ? 1e-3 : 0));
        long started = Stopwatch.GetTimestamp();
        double logDeterminant = covariances.Cholesky().DeterminantLn;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        return double.IsFinite(logDeterminant) ? elapsed : throw new InvalidOperationException("the determinant is not finite");
    }

    private static double Covariance(double[] left, double[] right)
    {
        double distance = 0;
        for (int i = 0; i < left.Length; i++)
        {
            distance += (left[i] - right[i]) * (left[i] - right[i]);
        }

        return Math.Exp(-distance);
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
