namespace HpoAttributes;

/// <summary>Decides who runs, and for how long.</summary>
/// <remarks>
/// <para>
/// Its members are of two kinds. Questions (<see cref="Promote"/>, <see cref="Suggest"/>, <see cref="Milestone"/>, <see cref="Decide"/>) change nothing that a
/// later answer depends on: they may be asked again, and on a replay they are not asked at all. Facts (<c>On…</c>) come in the order of the study's events,
/// also when a study is replayed: what the scheduler remembers is a function of them.
/// </para>
/// <para>Called by one thread at a time.</para>
/// </remarks>
public interface IScheduler
{
    /// <summary>The space of the configs.</summary>
    ConfigSpace Space { get; }

    /// <summary>Chooses what a free worker resumes. Asked before <see cref="Suggest"/>.</summary>
    /// <param name="history">Every trial so far.</param>
    /// <param name="mayStart">Whether a new trial may be started instead; false once the study has all its trials.</param>
    /// <returns>The number of a trial that is <see cref="TrialState.Paused"/>; null for none.</returns>
    int? Promote(TrialHistory history, bool mayStart) => null;

    /// <summary>Proposes a new trial for a free worker.</summary>
    /// <param name="trial">The number of the new trial, from 0.</param>
    /// <param name="history">Every trial so far.</param>
    /// <returns>The proposal, or null where nothing is to be started now.</returns>
    Suggestion? Suggest(int trial, TrialHistory history);

    /// <summary>
    /// Names the resource at which the scheduler wants to decide on a trial: an objective that only returns is called with that much, and called again
    /// with more if it is to go on. Where the objective reports while running, every report is decided on.
    /// </summary>
    /// <param name="trial">The trial's number; one above the last for a trial that is about to start.</param>
    /// <param name="reached">How much it has spent.</param>
    /// <returns>A resource above <paramref name="reached"/>; <see cref="int.MaxValue"/>, the default, for as much as there is.</returns>
    int Milestone(int trial, int reached) => int.MaxValue;

    /// <summary>Decides on a running trial that has just reported. Not asked at the highest resource, where a trial ends by itself.</summary>
    /// <param name="trial">The trial; its last measurement is the new one.</param>
    /// <param name="history">Every trial so far.</param>
    TrialDecision Decide(Trial trial, TrialHistory history);

    /// <summary>A worker has taken a trial: a new one, or one that had been put aside or lost.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="history">Every trial so far.</param>
    void OnStarted(Trial trial, TrialHistory history)
    {
    }

    /// <summary>A trial has reported; its last measurement is the new one. Comes before <see cref="Decide"/>.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="history">Every trial so far.</param>
    void OnReported(Trial trial, TrialHistory history)
    {
    }

    /// <summary>A trial has been put aside.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="history">Every trial so far.</param>
    void OnPaused(Trial trial, TrialHistory history)
    {
    }

    /// <summary>A trial has ended.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="history">Every trial so far.</param>
    void OnFinished(Trial trial, TrialHistory history)
    {
    }
}
