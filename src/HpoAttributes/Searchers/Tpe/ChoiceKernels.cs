using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace HpoAttributes;

/// <summary>
/// Kernels over unordered values: a trial's own value with weight 1 + 1/m, every other one with 1/m, where m counts the
/// trials and the prior (Watanabe 2023, section 3.3; the constants are those of Optuna 5).
/// </summary>
internal sealed class ChoiceKernels(TpeTrials trials, int dimension, int count) : DimensionKernels, IDenseKernels
{
    private readonly double _logPrior = -Math.Log(count);

    // NaN for the prior and for trials that have no value; as floating point, to be compared in step with the sums.
    private readonly List<double> _values = [double.NaN];
    private int _seen;

    // The probability that a draw is the trial's own value whatever the others get, and the logarithms of those of both.
    private double _own;
    private double _logOwn;
    private double _logOther;

    public override void Fit(KernelMembers members)
    {
        foreach (KernelChange change in members.Gone)
        {
            _seen -= double.IsNaN(_values[change.Kernel]) ? 0 : 1;
            _values.RemoveAt(change.Kernel);
        }

        foreach (KernelChange change in members.Added)
        {
            double unit = trials.Coordinates(dimension)[change.Trial];
            _values.Insert(change.Kernel, double.IsNaN(unit) ? double.NaN : UnitCells.IndexOf(unit, count));
            _seen += double.IsNaN(unit) ? 0 : 1;
        }

        double share = 1.0 / (_seen + 1);
        double total = 1 + (count * share);
        _own = 1 / total;
        _logOwn = Math.Log((1 + share) / total);
        _logOther = Math.Log(share / total);
    }

    /// <inheritdoc/>
    public void AddLogs(double unit, Span<double> sums)
    {
        double value = UnitCells.IndexOf(unit, count);
        Span<Vector256<double>> vectors = MemoryMarshal.Cast<double, Vector256<double>>(sums);
        ReadOnlySpan<Vector256<double>> values = MemoryMarshal.Cast<double, Vector256<double>>(CollectionsMarshal.AsSpan(_values))[..vectors.Length];
        (Vector256<double> same, Vector256<double> own) = (Vector256.Create(value), Vector256.Create(_logOwn));
        (Vector256<double> other, Vector256<double> prior) = (Vector256.Create(_logOther), Vector256.Create(_logPrior));
        for (int i = 0; i < vectors.Length; i++)
        {
            Vector256<double> unlike = Vector256.ConditionalSelect(Vector256.IsNaN(values[i]), prior, other);
            vectors[i] += Vector256.ConditionalSelect(Vector256.Equals(values[i], same), own, unlike);
        }

        for (int kernel = vectors.Length * Vector256<double>.Count; kernel < sums.Length; kernel++)
        {
            sums[kernel] += _values[kernel] == value ? _logOwn : double.IsNaN(_values[kernel]) ? _logPrior : _logOther;
        }
    }

    public override double Sample(int kernel, ref RandomStream random)
    {
        bool isOwn = random.NextDouble() < _own;
        long other = random.NextInt64(count);
        return UnitCells.MiddleOf(isOwn && !double.IsNaN(_values[kernel]) ? (long)_values[kernel] : other, count);
    }
}
