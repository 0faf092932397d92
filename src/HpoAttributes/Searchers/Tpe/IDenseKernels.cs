namespace HpoAttributes;

/// <summary>Kernels so many of which count at every point that none is left out.</summary>
internal interface IDenseKernels
{
    /// <summary>Adds the logarithm of each kernel's factor at a coordinate: of its density, or of its probability where values are discrete.</summary>
    void AddLogs(double unit, Span<double> sums);
}
