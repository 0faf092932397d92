namespace HpoAttributes;

/// <summary>What is known of one config that is run several times.</summary>
/// <param name="plan">How often configs are run.</param>
internal sealed class ConfigResult(RepeatPlan plan)
{
    private readonly List<Trial> _searched = [];
    private readonly List<Trial> _confirmed = [];

    /// <summary>How much the result is worth: one of more trust is preferred to one of less.</summary>
    public enum Trust
    {
        /// <summary>Some of its repeats are missing.</summary>
        Partial,

        /// <summary>It was run as often as it is to be while searching.</summary>
        Repeated,

        /// <summary>It was run again at the end, so that the value does not owe its place to the luck of the trials that chose it.</summary>
        Confirmed,
    }

    /// <summary>The lowest number of its trials, under which it is known; it need not be the first to end.</summary>
    public int First { get; private set; } = int.MaxValue;

    public Trust Level { get; private set; }

    /// <summary>Its trials as one, that of the confirmations alone once these are done; null where none completed.</summary>
    public Trial? Mean { get; private set; }

    /// <summary>Takes a trial of the config that has ended. One that was interrupted says nothing of its value.</summary>
    public void Add(Trial trial)
    {
        First = Math.Min(First, trial.RepeatOf ?? trial.Number);
        if (trial.State != TrialState.Interrupted)
        {
            (trial.IsConfirmation ? _confirmed : _searched).Add(trial);
        }

        Level = _confirmed.Count >= plan.ConfirmRepeats ? Trust.Confirmed
            : _searched.Count >= plan.Repeats ? Trust.Repeated
            : Trust.Partial;
        List<Trial> counted = Level == Trust.Confirmed ? _confirmed : _searched;
        Trial? mean = counted.Count > 0 ? TrialMean.Of(First, counted) : null;
        Mean = mean?.State == TrialState.Completed ? mean : null;
    }
}
