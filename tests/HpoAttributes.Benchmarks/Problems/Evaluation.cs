namespace HpoAttributes.Benchmarks;

/// <summary>What a problem answers.</summary>
/// <param name="Value">The value to minimise.</param>
/// <param name="Constraints">The outcome constraints, satisfied where 0 or below.</param>
internal readonly record struct Evaluation(double Value, params double[] Constraints)
{
    /// <summary>Whether every constraint is satisfied.</summary>
    public bool IsFeasible => Constraints.All(value => value <= 0);
}
