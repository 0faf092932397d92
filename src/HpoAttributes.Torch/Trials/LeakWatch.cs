using TorchSharp;

namespace HpoAttributes;

/// <summary>
/// Warns of trials that leave tensors undisposed, in words of the trial itself. TorchSharp counts by thread, and a trial has a thread to itself from its start to its end,
/// parked or not: what other trials do in the meantime is not in the difference of two counts. Thread safe.
/// </summary>
internal sealed class LeakWatch
{
    // A sequence that was packed sorted has two tensors that are none: TorchSharp counts their creation and not their end.
    private const int PhantomsOfPackedSequence = 2;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, First> _firsts = [];

    /// <summary>The tensors that were created and not disposed on the calling thread so far. Only differences mean something.</summary>
    public static long LiveTensors
    {
        get
        {
            ThreadDisposeScopeStatistics counts = DisposeScopeManager.Statistics;
            long packed = counts.PackedSequenceStatistics.CreatedInScopeCount + counts.PackedSequenceStatistics.CreatedOutsideScopeCount;
            return counts.TensorStatistics.ThreadTotalLiveCount - (PhantomsOfPackedSequence * packed);
        }
    }

    /// <summary>A trial starts.</summary>
    /// <returns>Whether it is the first one of its worker.</returns>
    public bool Start(ITrialContext trial)
    {
        lock (_gate)
        {
            return _firsts.TryAdd(trial.Worker, new(trial.Number, 0));
        }
    }

    /// <summary>A trial has ended, and its dispose scope with it.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="worker">The worker that it started on.</param>
    /// <param name="isFirst">What <see cref="Start"/> said.</param>
    /// <param name="before">The thread's live tensors when it started.</param>
    /// <param name="after">Those now.</param>
    public void Judge(ITrialContext trial, int worker, bool isFirst, long before, long after)
    {
        if (after <= before)
        {
            return;
        }

        First first;
        lock (_gate)
        {
            if (isFirst)
            {
                // As a rule what all trials share, such as the data, moved to the device by the first one that asks for it.
                _firsts[worker] = new(trial.Number, after - before);
                return;
            }

            first = _firsts[worker];
        }

        string earlier = first.Left > 0 ? $"; trial {first.Trial}, the first of its worker, left {first.Left}" : string.Empty;
        trial.Log(
            $"warning: trial {trial.Number} ended without disposing {Count(after - before)} (its thread had {before} alive before it and {after} after it{earlier}): " +
            "dispose models, optimizers and what is detached from dispose scopes, and load what trials share before Tune");
    }

    private static string Count(long tensors) => tensors == 1 ? "1 tensor" : $"{tensors} tensors";

    private readonly record struct First(int Trial, long Left);
}
