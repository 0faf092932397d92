using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>Loops over arrays of numbers, four at a time, in one order on every machine: the same result wherever the runtime is the same.</summary>
internal static class Vectors
{
    /// <summary>How far a logarithm lies below the largest where it is no part of a sum of up to 10^15 numbers.</summary>
    public const double Negligible = 80;

    /// <summary>ln Σ weightᵢ·exp(logᵢ), which does not overflow. Weights lie within a factor of 10^6 or so.</summary>
    public static double LogOfWeightedSum(ReadOnlySpan<double> logs, ReadOnlySpan<double> weights)
    {
        double largest = Largest(logs);
        ReadOnlySpan<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(logs);
        ReadOnlySpan<Vector256<double>> factors = MemoryMarshal.Cast<double, Vector256<double>>(weights);
        Vector256<double> sums = Vector256<double>.Zero;
        for (int i = 0; i < vectors.Length; i++)
        {
            Vector256<double> below = vectors[i] - Vector256.Create(largest);
            if (Vector256.GreaterThanAny(below, Vector256.Create(-Negligible)))
            {
                sums += factors[i] * Vector256.Exp(below);
            }
        }

        double sum = Vector256.Sum(sums);
        for (int i = vectors.Length * Vector256<double>.Count; i < logs.Length; i++)
        {
            sum += weights[i] * Math.Exp(logs[i] - largest);
        }

        return largest + Math.Log(sum);
    }

    /// <summary>The sum of the products of two spans of one length.</summary>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        // Four independent sums, so that an addition need not wait for the one before it.
        ReadOnlySpan<Vector256<double>> a = MemoryMarshal.Cast<double, Vector256<double>>(left);
        ReadOnlySpan<Vector256<double>> b = MemoryMarshal.Cast<double, Vector256<double>>(right)[..a.Length];
        Vector256<double> first = Vector256<double>.Zero;
        Vector256<double> second = first;
        Vector256<double> third = first;
        Vector256<double> fourth = first;
        int i = 0;
        for (; i + 3 < a.Length; i += 4)
        {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }

        for (; i < a.Length; i++)
        {
            first += a[i] * b[i];
        }

        double sum = Vector256.Sum(first + second + (third + fourth));
        for (int rest = a.Length * Vector256<double>.Count; rest < left.Length; rest++)
        {
            sum += left[rest] * right[rest];
        }

        return sum;
    }

    /// <summary>Adds a multiple of one span to another of the same length.</summary>
    public static void AddScaled(double factor, ReadOnlySpan<double> source, Span<double> target)
    {
        ReadOnlySpan<Vector256<double>> from = MemoryMarshal.Cast<double, Vector256<double>>(source);
        Span<Vector256<double>> to = MemoryMarshal.Cast<double, Vector256<double>>(target)[..from.Length];
        Vector256<double> factors = Vector256.Create(factor);
        for (int i = 0; i < from.Length; i++)
        {
            to[i] += factors * from[i];
        }

        for (int rest = from.Length * Vector256<double>.Count; rest < source.Length; rest++)
        {
            target[rest] += factor * source[rest];
        }
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
