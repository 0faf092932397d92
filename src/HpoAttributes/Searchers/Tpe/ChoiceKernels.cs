using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>
/// Kernels over unordered values: a trial's own value with weight 1 + 1/m, every other one with 1/m, where m counts the
/// trials and the prior (Watanabe 2023, section 3.3; the constants are those of Optuna 5).
/// </summary>
internal sealed class ChoiceKernels(TpeTrials trials, int dimension, int count) : DimensionKernels, IDiscreteKernels
{
    // Stands for the value of a trial that has none.
    private readonly List<int> _values = [count];
    private int _seen;

    // The probability that a draw is the trial's own value whatever the others get, and the logarithms of those of both.
    private double _own;
    private double _logOwn;
    private double _logOther;

    // By the kernel's value, for whichever value is asked for.
    private readonly double[] _logs = new double[count + 1];

    /// <inheritdoc/>
    public double LeastLogPrior { get; } = -Math.Log(count);

    public override void Fit(KernelMembers members)
    {
        foreach (KernelChange change in members.Gone)
        {
            _seen -= _values[change.Kernel] == count ? 0 : 1;
            _values.RemoveAt(change.Kernel);
        }

        foreach (KernelChange change in members.Added)
        {
            double unit = trials.Coordinates(dimension)[change.Trial];
            _values.Insert(change.Kernel, double.IsNaN(unit) ? count : (int)UnitCells.IndexOf(unit, count));
            _seen += double.IsNaN(unit) ? 0 : 1;
        }

        double share = 1.0 / (_seen + 1);
        double total = 1 + (count * share);
        _own = 1 / total;
        _logOwn = Math.Log((1 + share) / total);
        _logOther = Math.Log(share / total);
        Array.Fill(_logs, _logOther, 0, count);
        _logs[count] = LeastLogPrior;
    }

    /// <inheritdoc/>
    public void AddLogProbability(double unit, NearKernels near)
    {
        int value = (int)UnitCells.IndexOf(unit, count);
        _logs[value] = _logOwn;
        near.Add(CollectionsMarshal.AsSpan(_values), _logs);
        _logs[value] = _logOther;
    }

    public override double Sample(int kernel, ref RandomStream random)
    {
        bool isOwn = random.NextDouble() < _own;
        long other = random.NextInt64(count);
        return UnitCells.MiddleOf(isOwn && _values[kernel] != count ? _values[kernel] : other, count);
    }
}
