namespace HpoAttributes.Benchmarks;

/// <summary>Work that a searcher's cost is compared with, in one run on one machine.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Measure">The time that it takes for a number of trials and of dimensions.</param>
internal sealed record Yardstick(string Name, Func<int, int, TimeSpan> Measure)
{
    /// <summary>For kernel methods: 24 candidates are compared with every trial in plain loops.</summary>
    public static Yardstick Kernels { get; } = new("kernels", PlainKernels.Measure);

    /// <summary>For Gaussian processes: MathNet factorises one covariance matrix of all trials.</summary>
    public static Yardstick Cholesky { get; } = new("Cholesky", PlainCholesky.Measure);
}
