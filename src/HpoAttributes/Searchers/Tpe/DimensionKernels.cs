namespace HpoAttributes;

/// <summary>
/// One dimension's factors of a mixture's kernels: one for each trial, and a last one for the prior, which also stands for
/// trials that do not have the dimension.
/// </summary>
internal abstract class DimensionKernels
{
    /// <summary>Forms the kernels of some trials.</summary>
    /// <param name="trials">All trials.</param>
    /// <param name="members">The numbers of the mixture's trials, rising.</param>
    /// <param name="kernelOf">The index of each trial's kernel, by trial number; -1 for trials that are no members.</param>
    public abstract void Fit(TpeTrials trials, ReadOnlySpan<int> members, ReadOnlySpan<int> kernelOf);

    /// <summary>Adds the logarithm of each kernel's density at a coordinate, of its probability where values are discrete.</summary>
    public abstract void AddLogDensity(double unit, Span<double> sums);

    /// <summary>Draws a coordinate from one kernel.</summary>
    public abstract double Sample(int kernel, ref RandomStream random);

    /// <summary>The kernels for a dimension.</summary>
    /// <remarks>What stays below another hyperparameter lives on a scale that moves with it, so that its cells do too.</remarks>
    public static DimensionKernels Of(ConfigSpace space, int index)
    {
        Dimension dimension = space.Dimensions[index];
        return !dimension.Domain.IsOrdered ? new ChoiceKernels(index, (int)dimension.Domain.Cardinality!.Value)
            : dimension.LessThan < 0 && dimension.Domain.Cardinality <= CellKernels.MostCells ? new CellKernels(index, dimension.Domain)
            : new NormalKernels(index, dimension.LessThan < 0 && dimension.Domain.Cardinality is not null ? dimension.Domain : null);
    }
}
