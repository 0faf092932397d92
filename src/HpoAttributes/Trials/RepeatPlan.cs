namespace HpoAttributes;

/// <summary>How often configs are run: each one while searching, and the best of them once more at the end.</summary>
/// <param name="Repeats">How many trials each config gets, at least 1.</param>
/// <param name="ConfirmBest">How many of the best configs are confirmed, at least 0.</param>
/// <param name="ConfirmRepeats">How many fresh trials each of these gets, at least 1.</param>
internal sealed record RepeatPlan(int Repeats, int ConfirmBest, int ConfirmRepeats)
{
    /// <summary>Every config is run once.</summary>
    public static RepeatPlan None { get; } = new(1, 0, 1);

    public bool IsNone => Repeats == 1 && ConfirmBest == 0;

    /// <summary>How many trials are kept for the end.</summary>
    public int Confirmations => ConfirmBest * ConfirmRepeats;

    /// <summary>How many different configs a study of a number of trials has room for.</summary>
    public int ConfigsOf(int trials) => (trials - Confirmations) / Repeats;

    /// <summary>The trials of a study without the rest that is too small for another config.</summary>
    public int WholeTrialsOf(int trials) => (ConfigsOf(trials) * Repeats) + Confirmations;
}
