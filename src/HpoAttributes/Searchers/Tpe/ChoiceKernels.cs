namespace HpoAttributes;

/// <summary>
/// Kernels over unordered values: a trial's own value with weight 1 + 1/m, every other one with 1/m, where m counts the
/// trials and the prior (Watanabe 2023, section 3.3; the constants are those of Optuna 5).
/// </summary>
internal sealed class ChoiceKernels(int dimension, int count) : DimensionKernels
{
    private const int None = -1;

    private readonly KernelColumns _columns = new();
    private int[] _values = [];
    private double _logOwn;
    private double _logOther;
    private double _own;

    public override void Fit(TpeTrials trials, ReadOnlySpan<int> members, ReadOnlySpan<int> kernelOf)
    {
        _columns.Clear();
        if (_values.Length < members.Length + 1)
        {
            _values = new int[2 * (members.Length + 1)];
        }

        int seen = 0;
        double[] coordinates = trials.Coordinates(dimension);
        for (int kernel = 0; kernel < members.Length; kernel++)
        {
            double unit = coordinates[members[kernel]];
            _values[kernel] = double.IsNaN(unit) ? None : (int)UnitCells.IndexOf(unit, count);
            seen += double.IsNaN(unit) ? 0 : 1;
        }

        _values[members.Length] = None;
        double share = 1.0 / (seen + 1);
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
