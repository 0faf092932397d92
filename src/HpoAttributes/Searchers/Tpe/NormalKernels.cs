using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>Kernels over continuous values, and over so many discrete ones that they are as good as continuous.</summary>
/// <param name="dimension">The dimension's index.</param>
/// <param name="domain">Whose cells a draw is moved to the middle of; null where values are continuous.</param>
internal sealed class NormalKernels(int dimension, Domain? domain) : OrderedKernels(dimension)
{
    private static readonly double LogRootOfTwoPi = Math.Log(2 * Math.PI) / 2;
    private static readonly double LogLeastWidth = Math.Log(KernelWidths.LeastOfAll);

    private double[] _steepness = [];
    private double[] _logPeak = [];

    public override void AddLogDensity(double unit, Span<double> sums)
    {
        Span<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(sums);
        ReadOnlySpan<Vector256<double>> means = MemoryMarshal.Cast<double, Vector256<double>>(Means);
        ReadOnlySpan<Vector256<double>> steepness = MemoryMarshal.Cast<double, Vector256<double>>(_steepness);
        ReadOnlySpan<Vector256<double>> peaks = MemoryMarshal.Cast<double, Vector256<double>>(_logPeak);
        Vector256<double> at = Vector256.Create(unit);
        for (int i = 0; i < vectors.Length; i++)
        {
            Vector256<double> distance = at - means[i];
            vectors[i] += peaks[i] - (distance * distance * steepness[i]);
        }

        for (int kernel = vectors.Length * Vector256<double>.Count; kernel < sums.Length; kernel++)
        {
            double distance = unit - Means[kernel];
            sums[kernel] += _logPeak[kernel] - (distance * distance * _steepness[kernel]);
        }
    }

    public override double Sample(int kernel, ref RandomStream random)
    {
        double unit = base.Sample(kernel, ref random);
        return domain is null ? unit : domain.Snap(unit);
    }

    protected override void Set(int kernel, double mean, double width, double logInside)
    {
        base.Set(kernel, mean, width, logInside);
        double logWidth = width == KernelWidths.LeastOfAll ? LogLeastWidth : Math.Log(width);
        _steepness[kernel] = 0.5 / (width * width);
        _logPeak[kernel] = -logWidth - LogRootOfTwoPi - logInside;
    }

    protected override void Reserve(int kernels, int trials)
    {
        base.Reserve(kernels, trials);
        if (_logPeak.Length < kernels)
        {
            _steepness = new double[2 * kernels];
            _logPeak = new double[2 * kernels];
        }
    }
}
