using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>
/// The trials that a mixture has kernels of, by number, and what changed since the last time: from one suggestion to the next
/// few do, and only those and their neighbours need work.
/// </summary>
internal sealed class KernelMembers
{
    private readonly List<int> _trials = [];
    private readonly List<int> _before = [];
    private readonly List<KernelChange> _gone = [];
    private readonly List<KernelChange> _added = [];

    /// <summary>How many trials there are.</summary>
    public int Count => _trials.Count;

    /// <summary>The kernels that are gone, by the index that they had, the last first: so that each can be taken out by it.</summary>
    public ReadOnlySpan<KernelChange> Gone => CollectionsMarshal.AsSpan(_gone);

    /// <summary>The kernels that are new, by the index that they have, the first first: so that each can be put in by it.</summary>
    public ReadOnlySpan<KernelChange> Added => CollectionsMarshal.AsSpan(_added);

    /// <summary>Whether the trials are others than the last time.</summary>
    public bool HasChanged => _gone.Count + _added.Count > 0;

    /// <summary>The index of a trial's kernel; negative where it has none.</summary>
    public int IndexOf(int trial) => _trials.BinarySearch(trial);

    /// <summary>Takes the trials of now, their numbers rising.</summary>
    public void Update(ReadOnlySpan<int> trials)
    {
        _before.Clear();
        _before.AddRange(_trials);
        _trials.Clear();
        _trials.AddRange(trials);
        _gone.Clear();
        _added.Clear();
        Compare();
        _gone.Reverse();
    }

    private void Compare()
    {
        int old = 0;
        for (int kernel = 0; kernel < _trials.Count; kernel++)
        {
            for (; old < _before.Count && _before[old] < _trials[kernel]; old++)
            {
                _gone.Add(new(old, _before[old]));
            }

            if (old < _before.Count && _before[old] == _trials[kernel])
            {
                old++;
            }
            else
            {
                _added.Add(new(kernel, _trials[kernel]));
            }
        }

        for (; old < _before.Count; old++)
        {
            _gone.Add(new(old, _before[old]));
        }
    }
}
