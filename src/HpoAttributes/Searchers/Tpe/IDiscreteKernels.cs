namespace HpoAttributes;

/// <summary>Kernels over discrete values: each gives a value a probability, so that none becomes greater by them.</summary>
internal interface IDiscreteKernels
{
    /// <summary>The logarithm of the probability that the prior gives to every value at least.</summary>
    double LeastLogPrior { get; }

    /// <summary>Adds the logarithm of each near kernel's probability.</summary>
    void AddLogProbability(double unit, NearKernels near);
}
