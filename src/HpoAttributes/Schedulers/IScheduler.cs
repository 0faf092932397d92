namespace HpoAttributes;

/// <summary>Decides who runs, and for how long.</summary>
/// <remarks>Called by one thread at a time, with every fact of the study in order, also when a study is replayed.</remarks>
public interface IScheduler
{
    /// <summary>The space of the configs.</summary>
    ConfigSpace Space { get; }

    /// <summary>Proposes a new trial for a free worker.</summary>
    /// <param name="trial">The number of the new trial, from 0.</param>
    /// <param name="history">Every trial so far.</param>
    /// <returns>The proposal, or null where nothing is left to run.</returns>
    Suggestion? Suggest(int trial, TrialHistory history);

    /// <summary>Decides on a running trial that has just reported; its last measurement is the new one.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="history">Every trial so far.</param>
    TrialDecision OnReported(Trial trial, TrialHistory history);

    /// <summary>Learns that a trial has ended.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="history">Every trial so far.</param>
    void OnFinished(Trial trial, TrialHistory history);
}
