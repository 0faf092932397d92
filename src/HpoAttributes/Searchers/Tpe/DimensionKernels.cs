namespace HpoAttributes;

/// <summary>
/// One dimension's factors of a mixture's kernels: one for each trial, and a last one for the prior, which also stands for
/// trials that do not have the dimension.
/// </summary>
internal abstract class DimensionKernels
{
    /// <summary>Follows a change of the mixture's trials. What results depends on the trials of now alone, to the last bit.</summary>
    public abstract void Fit(KernelMembers members);

    /// <summary>Draws a coordinate from one kernel.</summary>
    public abstract double Sample(int kernel, ref RandomStream random);

    /// <summary>The kernels for a dimension.</summary>
    /// <remarks>What stays below another hyperparameter lives on a scale that moves with it, so that its cells do too.</remarks>
    public static DimensionKernels Of(ConfigSpace space, TpeTrials trials, int index)
    {
        Dimension dimension = space.Dimensions[index];
        return !dimension.Domain.IsOrdered ? new ChoiceKernels(trials, index, (int)dimension.Domain.Cardinality!.Value)
            : dimension.LessThan < 0 && dimension.Domain.Cardinality <= CellKernels.MostCells ? new CellKernels(trials, index, dimension.Domain)
            : new NormalKernels(trials, index, dimension.LessThan < 0 && dimension.Domain.Cardinality is not null ? dimension.Domain : null);
    }
}
