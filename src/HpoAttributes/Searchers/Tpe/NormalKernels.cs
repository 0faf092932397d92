using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>Kernels over continuous values, and over so many discrete ones that they are as good as continuous.</summary>
/// <param name="trials">The trials of the study.</param>
/// <param name="dimension">The dimension's index.</param>
/// <param name="domain">Whose cells a draw is moved to the middle of; null where values are continuous.</param>
internal sealed class NormalKernels(TpeTrials trials, int dimension, Domain? domain) : OrderedKernels(trials, dimension), IDenseKernels
{
    private static readonly double LogRootOfTwoPi = Math.Log(2 * Math.PI) / 2;

    private static readonly double PriorSteepness = SteepnessOf(KernelWidths.Prior);
    private static readonly double PriorLogPeak = LogPeakOf(PriorMean, KernelWidths.Prior);

    private readonly List<double> _steepness = [PriorSteepness];
    private readonly List<double> _logPeaks = [PriorLogPeak];

    /// <inheritdoc/>
    public void AddLogs(double unit, Span<double> sums)
    {
        Span<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(sums);
        ReadOnlySpan<Vector256<double>> means = MemoryMarshal.Cast<double, Vector256<double>>(Means)[..vectors.Length];
        ReadOnlySpan<Vector256<double>> steepness = MemoryMarshal.Cast<double, Vector256<double>>(CollectionsMarshal.AsSpan(_steepness))[..vectors.Length];
        ReadOnlySpan<Vector256<double>> peaks = MemoryMarshal.Cast<double, Vector256<double>>(CollectionsMarshal.AsSpan(_logPeaks))[..vectors.Length];
        Vector256<double> at = Vector256.Create(unit);
        for (int i = 0; i < vectors.Length; i++)
        {
            Vector256<double> distance = at - means[i];
            vectors[i] += peaks[i] - (distance * distance * steepness[i]);
        }

        for (int kernel = vectors.Length * Vector256<double>.Count; kernel < sums.Length; kernel++)
        {
            double distance = unit - Means[kernel];
            sums[kernel] += _logPeaks[kernel] - (distance * distance * _steepness[kernel]);
        }
    }

    public override double Sample(int kernel, ref RandomStream random)
    {
        double unit = base.Sample(kernel, ref random);
        return domain is null ? unit : domain.Snap(unit);
    }

    protected override void InsertPrior(int kernel)
    {
        base.InsertPrior(kernel);
        _steepness.Insert(kernel, PriorSteepness);
        _logPeaks.Insert(kernel, PriorLogPeak);
    }

    protected override void RemoveAt(int kernel)
    {
        base.RemoveAt(kernel);
        _steepness.RemoveAt(kernel);
        _logPeaks.RemoveAt(kernel);
    }

    protected override void Set(int kernel, double mean, double width)
    {
        base.Set(kernel, mean, width);
        _steepness[kernel] = SteepnessOf(width);
        _logPeaks[kernel] = LogPeakOf(mean, width);
    }

    private static double SteepnessOf(double width) => 0.5 / (width * width);

    private static double LogPeakOf(double mean, double width) => -Math.Log(width) - LogRootOfTwoPi - NormalTails.LogInside(mean, width);
}
