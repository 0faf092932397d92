namespace HpoAttributes;

/// <summary>
/// Kernels over unordered values: a trial's own value with weight 1 + 1/m, every other one with 1/m, where m counts the
/// trials and the prior (Watanabe 2023, section 3.3; the constants are those of Optuna 5).
/// </summary>
internal sealed class ChoiceKernels(TpeTrials trials, int dimension, int count) : DimensionKernels
{
    private const int None = -1;

    private readonly KernelColumns _columns = new();
    private readonly List<int> _values = [None];
    private int _seen;

    // The probability of the trial's own value beyond that of every other one, and the logarithms of both.
    private double _own;
    private double _logOwn;
    private double _logOther;

    public override void Fit(KernelMembers members)
    {
        _columns.Clear();
        foreach (KernelChange change in members.Gone)
        {
            _seen -= _values[change.Kernel] == None ? 0 : 1;
            _values.RemoveAt(change.Kernel);
        }

        foreach (KernelChange change in members.Added)
        {
            double unit = trials.Coordinates(dimension)[change.Trial];
            _values.Insert(change.Kernel, double.IsNaN(unit) ? None : (int)UnitCells.IndexOf(unit, count));
            _seen += double.IsNaN(unit) ? 0 : 1;
        }

        double share = 1.0 / (_seen + 1);
        double total = 1 + (count * share);
        _own = 1 / total;
        _logOwn = Math.Log((1 + share) / total);
        _logOther = Math.Log(share / total);
    }

    public override void AddLogDensity(double unit, Span<double> sums)
    {
        int value = (int)UnitCells.IndexOf(unit, count);
        double[] column = _columns.Of(value, sums.Length, out bool isNew);
        if (isNew)
        {
            Fill(value, column.AsSpan(0, sums.Length));
        }

        Vectors.Add(column, sums);
    }

    public override double Sample(int kernel, ref RandomStream random)
    {
        bool isOwn = random.NextDouble() < _own;
        long other = random.NextInt64(count);
        return UnitCells.MiddleOf(isOwn && _values[kernel] != None ? _values[kernel] : other, count);
    }

    private void Fill(int value, Span<double> column)
    {
        double logUniform = -Math.Log(count);
        for (int kernel = 0; kernel < column.Length; kernel++)
        {
            int own = _values[kernel];
            column[kernel] = own == value ? _logOwn : own == None ? logUniform : _logOther;
        }
    }
}
