using System.Collections;

namespace HpoAttributes;

/// <summary>
/// Every trial of a study so far, by number: waiting, running, completed, failed, infeasible and interrupted ones. What a
/// searcher learns from. Valid during the call that it is passed to; the trials in it may be kept.
/// </summary>
public sealed class TrialHistory : IReadOnlyList<Trial>
{
    private readonly List<Trial> _trials = [];
    private readonly List<int> _finished = [];

    /// <summary>The number of trials.</summary>
    public int Count => _trials.Count;

    /// <summary>The trials that have ended, in the order in which they did.</summary>
    public IEnumerable<Trial> Finished => _finished.Select(number => _trials[number]);

    /// <summary>The number of trials that have ended.</summary>
    public int FinishedCount => _finished.Count;

    /// <summary>The trial that ended as the one of this number, from 0.</summary>
    internal Trial FinishedAt(int index) => _trials[_finished[index]];

    /// <summary>The trials that have values, in the order in which they ended; infeasible ones included.</summary>
    public IEnumerable<Trial> Completed => Finished.Where(trial => trial.State == TrialState.Completed);

    /// <summary>The trials that wait or run, or are put aside.</summary>
    public IEnumerable<Trial> Pending => _trials.Where(trial => !trial.IsFinished);

    /// <summary>The trials that failed, in the order in which they ended.</summary>
    public IEnumerable<Trial> Failed => Finished.Where(trial => trial.State == TrialState.Failed);

    /// <summary>The completed trials that broke an outcome constraint.</summary>
    public IEnumerable<Trial> Infeasible => Completed.Where(trial => !trial.IsFeasible);

    /// <summary>A trial by its number.</summary>
    /// <param name="index">The number, from 0.</param>
    public Trial this[int index] => _trials[index];

    /// <inheritdoc/>
    public IEnumerator<Trial> GetEnumerator() => _trials.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(Trial trial) => _trials.Add(trial);

    internal void Replace(Trial trial)
    {
        bool wasFinished = _trials[trial.Number].IsFinished;
        if (trial.IsFinished && !wasFinished)
        {
            _finished.Add(trial.Number);
        }
        else if (wasFinished && !trial.IsFinished)
        {
            // An interrupted one, when its study goes on.
            _finished.Remove(trial.Number);
        }

        _trials[trial.Number] = trial;
    }
}
