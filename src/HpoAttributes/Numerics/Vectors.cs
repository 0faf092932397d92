using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>Loops over arrays of numbers, four at a time, in the same order on every machine.</summary>
internal static class Vectors
{
    /// <summary>Adds one array to another, number by number.</summary>
    public static void Add(ReadOnlySpan<double> summands, Span<double> sums)
    {
        Span<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(sums);
        ReadOnlySpan<Vector256<double>> added = MemoryMarshal.Cast<double, Vector256<double>>(summands[..sums.Length]);
        for (int i = 0; i < vectors.Length; i++)
        {
            vectors[i] += added[i];
        }

        for (int i = vectors.Length * Vector256<double>.Count; i < sums.Length; i++)
        {
            sums[i] += summands[i];
        }
    }

    /// <summary>ln Σ weightᵢ·exp(logᵢ), which does not overflow.</summary>
    public static double LogOfWeightedSum(ReadOnlySpan<double> logs, ReadOnlySpan<double> weights)
    {
        double largest = Largest(logs);
        ReadOnlySpan<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(logs);
        ReadOnlySpan<Vector256<double>> factors = MemoryMarshal.Cast<double, Vector256<double>>(weights);
        Vector256<double> sums = Vector256<double>.Zero;
        for (int i = 0; i < vectors.Length; i++)
        {
            sums += factors[i] * Vector256.Exp(vectors[i] - Vector256.Create(largest));
        }

        double sum = Vector256.Sum(sums);
        for (int i = vectors.Length * Vector256<double>.Count; i < logs.Length; i++)
        {
            sum += weights[i] * Math.Exp(logs[i] - largest);
        }

        return largest + Math.Log(sum);
    }

    private static double Largest(ReadOnlySpan<double> values)
    {
        ReadOnlySpan<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(values);
        Vector256<double> largest = Vector256.Create(double.NegativeInfinity);
        foreach (Vector256<double> vector in vectors)
        {
            largest = Vector256.Max(largest, vector);
        }

        double result = double.NegativeInfinity;
        for (int i = 0; i < Vector256<double>.Count; i++)
        {
            result = Math.Max(result, largest[i]);
        }

        for (int i = vectors.Length * Vector256<double>.Count; i < values.Length; i++)
        {
            result = Math.Max(result, values[i]);
        }

        return result;
    }
}
