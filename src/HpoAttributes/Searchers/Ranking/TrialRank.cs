namespace HpoAttributes;

/// <summary>Where a trial that has ended stands among the others, better ones first.</summary>
/// <param name="Tier">0 for feasible, 1 for infeasible, 2 for failed ones.</param>
/// <param name="Value">What decides within the tier, smaller first: the value, or by how much constraints are broken.</param>
/// <param name="Number">The trial's number, which decides between equals.</param>
internal readonly record struct TrialRank(int Tier, double Value, int Number) : IComparable<TrialRank>
{
    public const int Feasible = 0;
    public const int Infeasible = 1;
    public const int Failed = 2;

    public int CompareTo(TrialRank other)
        => Tier != other.Tier ? Tier.CompareTo(other.Tier) : Value != other.Value ? Value.CompareTo(other.Value) : Number.CompareTo(other.Number);

    /// <summary>The rank of a trial of a study with one goal; of several goals the value is left open.</summary>
    public static TrialRank Of(Trial trial, IReadOnlyList<Goal> goals) => trial switch
    {
        { State: not TrialState.Completed } or { Values: null } => new(Failed, 0, trial.Number),
        { IsFeasible: false } => new(Infeasible, Violation(trial), trial.Number),
        _ when goals.Count > 1 => new(Feasible, 0, trial.Number),
        _ => new(Feasible, goals[0] == Goal.Minimize ? trial.Values.Value[0] : -trial.Values.Value[0], trial.Number),
    };

    // NaN satisfies nothing, by an amount that nobody knows.
    private static double Violation(Trial trial)
    {
        double sum = 0;
        foreach (double value in trial.Constraints.Values)
        {
            sum += double.IsNaN(value) ? double.PositiveInfinity : Math.Max(value, 0);
        }

        return sum;
    }
}
