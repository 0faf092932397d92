namespace HpoAttributes;

/// <summary>
/// A mixture of product kernels over the points of a space, one kernel for each of some trials and one for the prior
/// (Bergstra et al. 2011; multivariate as by Falkner et al. 2018). A kernel has a factor for every dimension, that of the
/// prior where its trial does not have the dimension: so one mixture covers all the cases of a space.
/// </summary>
internal sealed class ParzenEstimator
{
    // The newest trials count in full, older ones the less the older they are.
    private const int InFull = 25;

    private readonly ConfigSpace _space;
    private readonly DimensionKernels[] _dimensions;
    private readonly (int Dimension, IDenseKernels Kernels)[] _dense;
    private readonly (int Dimension, CellKernels Kernels)[] _cells;
    private readonly KernelMembers _members = new();
    private readonly NearKernels _near = new();
    private readonly double _leastLogPrior;
    private double[] _logs = [];
    private double[] _weights = [];
    private int _count;

    public ParzenEstimator(ConfigSpace space, TpeTrials trials)
    {
        _space = space;
        _dimensions = [.. Enumerable.Range(0, space.Count).Select(index => DimensionKernels.Of(space, trials, index))];
        _dense = [.. _dimensions.Index().Where(pair => pair.Item is IDenseKernels).Select(pair => (pair.Index, (IDenseKernels)pair.Item))];
        _cells = [.. _dimensions.Index().Where(pair => pair.Item is CellKernels).Select(pair => (pair.Index, (CellKernels)pair.Item))];
        _leastLogPrior = _cells.Sum(item => item.Kernels.LeastLogPrior);
    }

    /// <summary>Forms the mixture of some trials, their numbers rising.</summary>
    public void Fit(ReadOnlySpan<int> members)
    {
        _members.Update(members);
        if (_count > 0 && !_members.HasChanged)
        {
            return;
        }

        foreach (DimensionKernels dimension in _dimensions)
        {
            dimension.Fit(_members);
        }

        if (_count != members.Length + 1)
        {
            _count = members.Length + 1;
            Reserve();
            Weigh(members.Length);
        }
    }

    /// <summary>Draws a point, NaN where a dimension is inactive.</summary>
    public void Sample(ref RandomStream random, Span<double> point)
    {
        int kernel = Pick(random.NextDouble());
        for (int i = 0; i < point.Length; i++)
        {
            point[i] = _dimensions[i].Sample(kernel, ref random);
        }

        _space.Deactivate(point);
    }

    /// <summary>The logarithm of the density at a point, of the active dimensions alone.</summary>
    public double LogDensity(ReadOnlySpan<double> point)
    {
        Span<double> logs = _logs.AsSpan(0, _count);
        logs.Clear();
        foreach ((int dimension, IDenseKernels kernels) in _dense)
        {
            if (!double.IsNaN(point[dimension]))
            {
                kernels.AddLogs(point[dimension], logs);
            }
        }

        ReadOnlySpan<double> weights = _weights.AsSpan(0, _count);
        return _cells.Length == 0 ? Vectors.LogOfWeightedSum(logs, weights) : LogWithCells(point, logs, weights);
    }

    private double LogWithCells(ReadOnlySpan<double> point, ReadOnlySpan<double> logs, ReadOnlySpan<double> weights)
    {
        _near.Collect(logs, logs[^1] + _leastLogPrior);
        foreach ((int dimension, CellKernels kernels) in _cells)
        {
            if (!double.IsNaN(point[dimension]))
            {
                kernels.AddLogProbability(point[dimension], _near);
            }
        }

        return _near.LogOfSum(weights);
    }

    private void Reserve()
    {
        if (_logs.Length < _count)
        {
            _logs = new double[2 * _count];
            _weights = new double[2 * _count];
        }
    }

    private void Weigh(int members)
    {
        int aging = Math.Max(members - InFull, 0);
        double sum = 0;
        for (int i = 0; i <= members; i++)
        {
            _weights[i] = i >= aging ? 1
                : aging == 1 ? 1.0 / members
                : (1.0 / members) + (i * (1 - (1.0 / members)) / (aging - 1));
            sum += _weights[i];
        }

        for (int i = 0; i <= members; i++)
        {
            _weights[i] /= sum;
        }
    }

    private int Pick(double share)
    {
        int kernel = 0;
        while (kernel < _count - 1 && (share -= _weights[kernel]) >= 0)
        {
            kernel++;
        }

        return kernel;
    }
}
