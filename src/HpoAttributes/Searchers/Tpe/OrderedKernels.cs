namespace HpoAttributes;

/// <summary>Normal kernels on [0, 1], truncated to it, one around each trial's coordinate: what those of continuous and of discrete values have in common.</summary>
internal abstract class OrderedKernels(int dimension) : DimensionKernels
{
    protected const double PriorMean = 0.5;

    private static readonly double PriorLogInside = LogInsideOf(PriorMean, KernelWidths.Prior);

    private readonly List<int> _present = [];

    // By trial number: most kernels are as wide as the last time, and their integral is then at hand.
    private double[] _widthOf = [];
    private double[] _logInsideOf = [];

    protected double[] Means { get; private set; } = [];

    protected double[] Widths { get; private set; } = [];

    /// <summary>The logarithm of each kernel's probability inside [0, 1].</summary>
    protected double[] LogInside { get; private set; } = [];

    /// <summary>The least width that a kernel may have now.</summary>
    protected double LeastWidth { get; private set; }

    public override void Fit(TpeTrials trials, ReadOnlySpan<int> members, ReadOnlySpan<int> kernelOf)
    {
        Reserve(members.Length + 1, trials.Count);
        CollectPresent(trials, kernelOf);
        LeastWidth = KernelWidths.Least(_present.Count);

        // Trials without the dimension say as much about it as the prior.
        int first = _present.Count < members.Length ? 0 : members.Length;
        for (int kernel = first; kernel <= members.Length; kernel++)
        {
            Set(kernel, PriorMean, KernelWidths.Prior, PriorLogInside);
        }

        for (int i = 0; i < _present.Count; i++)
        {
            double left = i > 0 ? trials[_present[i - 1], dimension] : double.NaN;
            double right = i + 1 < _present.Count ? trials[_present[i + 1], dimension] : double.NaN;
            double mean = trials[_present[i], dimension];
            double width = KernelWidths.Of(left, mean, right, LeastWidth);
            Set(kernelOf[_present[i]], mean, width, LogInsideOf(_present[i], mean, width));
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

    protected virtual void Set(int kernel, double mean, double width, double logInside)
        => (Means[kernel], Widths[kernel], LogInside[kernel]) = (mean, width, logInside);

    protected virtual void Reserve(int kernels, int trials)
    {
        if (Means.Length < kernels)
        {
            Means = new double[2 * kernels];
            Widths = new double[2 * kernels];
            LogInside = new double[2 * kernels];
        }

        if (_widthOf.Length < trials)
        {
            Array.Resize(ref _widthOf, 2 * trials);
            Array.Resize(ref _logInsideOf, 2 * trials);
        }
    }

    private static double LogInsideOf(double mean, double width)
        => Math.Log(1 - StandardNormal.Below(-mean / width) - StandardNormal.Below((mean - 1) / width));

    private double LogInsideOf(int trial, double mean, double width)
    {
        if (_widthOf[trial] != width)
        {
            _widthOf[trial] = width;
            _logInsideOf[trial] = LogInsideOf(mean, width);
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
