namespace HpoAttributes;

/// <summary>Decides which config comes next.</summary>
/// <remarks>
/// A suggestion is a function of the seed, the trial's number and the history alone: draw random numbers from a
/// <see cref="RandomStream"/> of these, never from a generator shared between trials. Called by one thread at a time.
/// </remarks>
public interface ISearcher
{
    /// <summary>The space it searches.</summary>
    ConfigSpace Space { get; }

    /// <summary>Proposes the config of a new trial.</summary>
    /// <param name="trial">The number of the new trial, from 0.</param>
    /// <param name="history">Every trial so far: pending, failed and infeasible ones too.</param>
    /// <returns>The proposal, or null where nothing is left to propose.</returns>
    Suggestion? Suggest(int trial, TrialHistory history);
}
