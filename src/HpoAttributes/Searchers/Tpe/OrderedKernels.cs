using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>Normal kernels on [0, 1], truncated to it, one around each trial's coordinate: what those of continuous and of discrete values have in common.</summary>
internal abstract class OrderedKernels(TpeTrials trials, int dimension) : DimensionKernels
{
    protected const double PriorMean = 0.5;

    private readonly List<double> _means = [PriorMean];
    private readonly List<double> _widths = [KernelWidths.Prior];

    // The trials that have the dimension, by coordinate and then by number, and those whose neighbours change.
    private readonly List<int> _order = [];
    private readonly List<int> _touched = [];
    private double _least;

    /// <summary>Where each kernel's normal has the mean.</summary>
    protected ReadOnlySpan<double> Means => CollectionsMarshal.AsSpan(_means);

    /// <summary>The standard deviation of each kernel's normal.</summary>
    protected ReadOnlySpan<double> Widths => CollectionsMarshal.AsSpan(_widths);

    public override void Fit(KernelMembers members)
    {
        _touched.Clear();
        foreach (KernelChange change in members.Gone)
        {
            RemoveAt(change.Kernel);
            Leave(change.Trial);
        }

        foreach (KernelChange change in members.Added)
        {
            InsertPrior(change.Kernel);
            Enter(change.Trial);
        }

        double least = KernelWidths.Least(_order.Count);
        if (least != _least)
        {
            _least = least;
            Renew(members);
        }
        else
        {
            RenewTouched(members);
        }
    }

    public override double Sample(int kernel, ref RandomStream random)
    {
        double share = random.NextDouble();
        (double mean, double width) = (_means[kernel], _widths[kernel]);
        (double below, double above) = NormalTails.Outside(mean, width);
        double inside = 1 - below - above;
        double lower = below + (share * inside);

        // A tail is exact measured from its own end.
        double deviation = lower <= 0.5 ? StandardNormal.Quantile(lower) : -StandardNormal.Quantile(above + ((1 - share) * inside));
        return Math.Clamp(mean + (width * deviation), 0, 1);
    }

    /// <summary>Makes room for a kernel, which is that of the prior until it is set.</summary>
    protected virtual void InsertPrior(int kernel)
    {
        _means.Insert(kernel, PriorMean);
        _widths.Insert(kernel, KernelWidths.Prior);
    }

    /// <summary>Takes a kernel out.</summary>
    protected virtual void RemoveAt(int kernel)
    {
        _means.RemoveAt(kernel);
        _widths.RemoveAt(kernel);
    }

    /// <summary>Forms a kernel that was another one.</summary>
    /// <param name="kernel">Its index.</param>
    /// <param name="mean">Where its normal has the mean.</param>
    /// <param name="width">The standard deviation of its normal.</param>
    protected virtual void Set(int kernel, double mean, double width) => (_means[kernel], _widths[kernel]) = (mean, width);

    private void Leave(int trial)
    {
        if (!double.IsNaN(trials.Coordinates(dimension)[trial]))
        {
            int place = PlaceOf(trial);
            _order.RemoveAt(place);
            Touch(place - 1);
            Touch(place);
        }
    }

    private void Enter(int trial)
    {
        if (!double.IsNaN(trials.Coordinates(dimension)[trial]))
        {
            int place = PlaceOf(trial);
            _order.Insert(place, trial);
            Touch(place - 1);
            Touch(place);
            Touch(place + 1);
        }
    }

    private void Touch(int place)
    {
        if (place >= 0 && place < _order.Count)
        {
            _touched.Add(_order[place]);
        }
    }

    private void Renew(KernelMembers members)
    {
        for (int place = 0; place < _order.Count; place++)
        {
            Renew(place, members.IndexOf(_order[place]));
        }
    }

    private void RenewTouched(KernelMembers members)
    {
        foreach (int trial in _touched)
        {
            int kernel = members.IndexOf(trial);
            if (kernel >= 0)
            {
                Renew(PlaceOf(trial), kernel);
            }
        }
    }

    private void Renew(int place, int kernel)
    {
        double[] coordinates = trials.Coordinates(dimension);
        double unit = coordinates[_order[place]];
        double left = place > 0 ? coordinates[_order[place - 1]] : double.NaN;
        double right = place + 1 < _order.Count ? coordinates[_order[place + 1]] : double.NaN;
        double width = KernelWidths.Of(left, unit, right, _least);
        if (_means[kernel] != unit || _widths[kernel] != width)
        {
            Set(kernel, unit, width);
        }
    }

    /// <summary>Where a trial is among the others, or belongs.</summary>
    private int PlaceOf(int trial)
    {
        double[] coordinates = trials.Coordinates(dimension);
        double unit = coordinates[trial];
        int low = 0;
        int high = _order.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            int other = _order[middle];
            bool isBefore = coordinates[other] < unit || (coordinates[other] == unit && other < trial);
            (low, high) = isBefore ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
