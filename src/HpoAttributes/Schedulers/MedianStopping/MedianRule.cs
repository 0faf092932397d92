namespace HpoAttributes;

/// <summary>What median stopping holds against what.</summary>
public enum MedianRule
{
    /// <summary>A trial's best value so far against the running averages of the others up to the same resource, as Vizier has it.</summary>
    BestAgainstAverages = 0,

    /// <summary>A trial's best value so far against the values of the others at the same resource, as Optuna has it.</summary>
    BestAgainstValues = 1,

    /// <summary>A trial's running average against those of the others up to the same resource, as Ray Tune and Syne Tune have it: a good moment saves no trial.</summary>
    AverageAgainstAverages = 2,
}
