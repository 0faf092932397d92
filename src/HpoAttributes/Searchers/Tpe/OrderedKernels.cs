namespace HpoAttributes;

/// <summary>Normal kernels on [0, 1], truncated to it, one around each trial's coordinate: what those of continuous and of discrete values have in common.</summary>
internal abstract class OrderedKernels(int dimension) : DimensionKernels
{
    private const double PriorMean = 0.5;

    private static readonly double PriorLogInside = LogOfInside(PriorMean, KernelWidths.Prior);

    private readonly List<int> _present = [];

    // By trial number: most kernels are as wide as the last time, and their integral is then at hand.
    private double[] _widthOf = [];
    private double[] _logInsideOf = [];

    protected double[] Means { get; private set; } = [];

    protected double[] Widths { get; private set; } = [];

    public override void Fit(TpeTrials trials, ReadOnlySpan<int> members, ReadOnlySpan<int> kernelOf)
    {
        Reserve(members.Length + 1, trials.Count);
        CollectPresent(trials, kernelOf);

        // Trials without the dimension say as much about it as the prior.
        int first = _present.Count < members.Length ? 0 : members.Length;
        for (int kernel = first; kernel <= members.Length; kernel++)
        {
            Set(kernel, PriorMean, KernelWidths.Prior, PriorLogInside);
        }

        double[] coordinates = trials.Coordinates(dimension);
        double least = KernelWidths.Least(_present.Count);
        for (int i = 0; i < _present.Count; i++)
        {
            int trial = _present[i];
            double left = i > 0 ? coordinates[_present[i - 1]] : double.NaN;
            double right = i + 1 < _present.Count ? coordinates[_present[i + 1]] : double.NaN;
            double width = KernelWidths.Of(left, coordinates[trial], right, least);
            Set(kernelOf[trial], coordinates[trial], width, LogInsideOf(trial, coordinates[trial], width));
        }
    }

    public override double Sample(int kernel, ref RandomStream random)
    {
        double share = random.NextDouble();
        (double mean, double width) = (Means[kernel], Widths[kernel]);
        double below = StandardNormal.Below(-mean / width);
        double above = StandardNormal.Below((mean - 1) / width);
        double inside = 1 - below - above;
        double lower = below + (share * inside);

        // A tail is exact measured from its own end.
        double deviation = lower <= 0.5 ? StandardNormal.Quantile(lower) : -StandardNormal.Quantile(above + ((1 - share) * inside));
        return Math.Clamp(mean + (width * deviation), 0, 1);
    }

    /// <summary>Forms a kernel.</summary>
    /// <param name="kernel">Its index.</param>
    /// <param name="mean">Where its normal has the mean.</param>
    /// <param name="width">The standard deviation of its normal.</param>
    /// <param name="logInside">The logarithm of the probability of its normal inside [0, 1].</param>
    protected virtual void Set(int kernel, double mean, double width, double logInside) => (Means[kernel], Widths[kernel]) = (mean, width);

    protected virtual void Reserve(int kernels, int trials)
    {
        if (Means.Length < kernels)
        {
            Means = new double[2 * kernels];
            Widths = new double[2 * kernels];
        }

        if (_widthOf.Length < trials)
        {
            Array.Resize(ref _widthOf, 2 * trials);
            Array.Resize(ref _logInsideOf, 2 * trials);
        }
    }

    private static double LogOfInside(double mean, double width)
        => Math.Log(1 - StandardNormal.Below(-mean / width) - StandardNormal.Below((mean - 1) / width));

    private double LogInsideOf(int trial, double mean, double width)
    {
        if (_widthOf[trial] != width)
        {
            _widthOf[trial] = width;
            _logInsideOf[trial] = LogOfInside(mean, width);
        }

        return _logInsideOf[trial];
    }

    private void CollectPresent(TpeTrials trials, ReadOnlySpan<int> kernelOf)
    {
        _present.Clear();
        foreach (int trial in trials.Sorted(dimension))
        {
            if (kernelOf[trial] >= 0)
            {
                _present.Add(trial);
            }
        }
    }
}
