using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>
/// The kernels that count at a point, with the logarithms of their densities there. Most kernels are so narrow that the prior's
/// alone outweighs them all; with cells, whose factors are at most 1, they become fewer and fewer.
/// </summary>
internal sealed class NearKernels
{
    private int[] _kernels = [];
    private double[] _logs = [];
    private double[] _weights = [];
    private double _least;

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The index of each.</summary>
    public ReadOnlySpan<int> Kernels => _kernels.AsSpan(0, Count);

    /// <summary>Starts with those kernels that count.</summary>
    /// <param name="logs">The logarithm of each kernel's density in the dense dimensions.</param>
    /// <param name="prior">The logarithm of the prior's density in all dimensions, at least.</param>
    public void Collect(ReadOnlySpan<double> logs, double prior)
    {
        if (_kernels.Length < logs.Length)
        {
            _kernels = new int[2 * logs.Length];
            _logs = new double[2 * logs.Length];
            _weights = new double[2 * logs.Length];
        }

        // The prior's weight is at least that of any kernel.
        _least = prior - Vectors.Negligible;
        Count = 0;
        ReadOnlySpan<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(logs);
        Vector256<double> least = Vector256.Create(_least);
        for (int i = 0; i < vectors.Length; i++)
        {
            if (Vector256.GreaterThanOrEqualAny(vectors[i], least))
            {
                Collect(logs, i * Vector256<double>.Count, (i + 1) * Vector256<double>.Count);
            }
        }

        Collect(logs, vectors.Length * Vector256<double>.Count, logs.Length);
    }

    /// <summary>Adds a dimension of cells.</summary>
    /// <param name="kinds">The kind of each kernel of the mixture.</param>
    /// <param name="logs">The logarithm of the probability under each kind, at most 0.</param>
    public void Add(ReadOnlySpan<int> kinds, ReadOnlySpan<double> logs)
    {
        Span<int> kernels = _kernels.AsSpan(0, Count);
        Span<double> sums = _logs.AsSpan(0, Count);
        int kept = 0;
        for (int i = 0; i < kernels.Length; i++)
        {
            int kernel = kernels[i];
            double sum = sums[i] + logs[kinds[kernel]];
            (kernels[kept], sums[kept]) = (kernel, sum);
            kept += sum >= _least ? 1 : 0;
        }

        Count = kept;
    }

    /// <summary>The logarithm of the weighted sum of their densities.</summary>
    /// <param name="weights">The weight of each kernel of the mixture.</param>
    public double LogOfSum(ReadOnlySpan<double> weights)
    {
        for (int i = 0; i < Count; i++)
        {
            _weights[i] = weights[_kernels[i]];
        }

        return Vectors.LogOfWeightedSum(_logs.AsSpan(0, Count), _weights.AsSpan(0, Count));
    }

    private void Collect(ReadOnlySpan<double> logs, int from, int to)
    {
        for (int kernel = from; kernel < to; kernel++)
        {
            (_kernels[Count], _logs[Count]) = (kernel, logs[kernel]);
            Count += logs[kernel] >= _least ? 1 : 0;
        }
    }
}
