namespace HpoAttributes;

/// <summary>What became of one trial.</summary>
/// <typeparam name="TConfig">The type of the configs.</typeparam>
/// <param name="Trial">The trial, without the type of its config.</param>
/// <param name="Config">Its config.</param>
public sealed record TrialRecord<TConfig>(Trial Trial, TConfig Config)
{
    /// <summary>Its number in the study, from 0.</summary>
    public int Number => Trial.Number;

    /// <summary>The number of the trial with its config that was proposed, where it ran that one again; null for one that was proposed itself.</summary>
    public int? RepeatOf => Trial.RepeatOf;

    /// <summary>Whether it ran one of the best configs again after the search (<see cref="TuningOptions.ConfirmBest"/>), or is the mean of such trials.</summary>
    public bool IsConfirmation => Trial.IsConfirmation;

    /// <summary>Where it ended.</summary>
    public TrialState State => Trial.State;

    /// <summary>Its value for the first goal at the highest resource that counts (see <see cref="Trial.Values"/>); NaN where it has none.</summary>
    public double Value => Trial.Values is { } values ? values[0] : double.NaN;

    /// <summary>Its values, one for each goal, at the highest resource that counts; null where it has none.</summary>
    public ObjectiveValues? Values => Trial.Values;

    /// <summary>How much it has spent, in units of resource (epochs, as a rule): that of its last report, 0 where it reported nothing.</summary>
    public int Resource => Trial.Reached;

    /// <summary>What it reported while running: its learning curve.</summary>
    public IReadOnlyList<Measurement> Measurements => Trial.Measurements;

    /// <summary>How long the objective ran.</summary>
    public TimeSpan Runtime => Trial.Runtime;

    /// <summary>Why it failed; null unless it did.</summary>
    public string? FailureReason => Trial.FailureReason;
}
