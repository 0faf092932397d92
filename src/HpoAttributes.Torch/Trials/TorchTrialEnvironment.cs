using TorchSharp;

namespace HpoAttributes;

/// <summary>
/// What TorchSharp needs around each trial: a fixed number of threads for its worker, gradients on, a dispose scope that frees the tensors
/// which the objective left behind, a warning of those that it kept from that scope and never disposed, and a garbage collection where memory has grown.
/// </summary>
/// <remarks>
/// Thread safe; one instance serves all workers of a study. The dispose scope is the last resort: an objective that opens one
/// for each step (<c>torch.NewDisposeScope()</c>) needs a fraction of the memory.
/// The warning is a line of the trial's log (<see cref="ITrialContext.Log"/>), so that it stands in the progress, in <see cref="TuningOptions.Logger"/> and in what observers are told. It
/// counts the tensors that the trial created on its thread and that were not disposed there when it ended: whatever runs beside it does not matter, and nor does a pause. One that the objective has
/// disposed on another thread counts as left. The first trial of each worker is not warned of, since as a rule it leaves what all trials share; nor is one that was paused and has to return.
/// If the process exits while a trial still runs, as after a second Ctrl-C, then on Unix it leaves by <c>_exit</c> once the console is flushed: libtorch's
/// clean-up would take memory from under the trial. Handlers of <see cref="AppDomain.ProcessExit"/> that were registered after the trial's start do not run.
/// </remarks>
public sealed class TorchTrialEnvironment : ITrialEnvironment
{
    private readonly MemoryWatch _memory = new();
    private readonly LeakWatch _leaks = new();

    // The same for all workers of a study; 0 before the first of them has started.
    private volatile int _threads;

    /// <summary>Creates the environment and loads TorchSharp's native libraries.</summary>
    /// <exception cref="TorchLoadException">They cannot be loaded.</exception>
    public TorchTrialEnvironment() => TorchRuntime.EnsureLoaded();

    /// <summary>
    /// The threads that each worker computes with on the CPU. At least 1, the default, which is best where trials run side by side; another
    /// number changes the last bits of the results, so keep it fixed where they are to repeat.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int ThreadsPerWorker
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(ThreadsPerWorker));
            field = value;
        }
    } = 1;

    /// <summary>
    /// Whether the cores of the machine are shared out among the workers instead: each computes with as many threads as there are cores to a worker, and at least
    /// <see cref="ThreadsPerWorker"/>. Off by default, since the last bits of the results then change with the numbers of cores and of workers.
    /// </summary>
    public bool SharesCores { get; init; }

    /// <summary>
    /// By how many bytes the process's resident memory may grow before the garbage of ended trials is collected; 64 MiB by default.
    /// Tensors that nobody disposed are freed only then: the collector does not see their memory.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public long MemoryGrowth
    {
        get => _memory.Growth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MemoryGrowth));
            _memory.Growth = value;
        }
    }

    /// <inheritdoc/>
    public void OnWorkerStarting(int worker, int workers)
    {
        _threads = SharesCores ? Math.Max(ThreadsPerWorker, Environment.ProcessorCount / Math.Max(1, workers)) : ThreadsPerWorker;
        torch.set_num_threads(_threads);
    }

    /// <inheritdoc/>
    public IDisposable? OnTrialStarting(ITrialContext trial)
    {
        ArgumentNullException.ThrowIfNull(trial);

        // Again for each trial: an objective may have changed it, and not every trial runs on its worker's first thread.
        torch.set_num_threads(_threads > 0 ? _threads : ThreadsPerWorker);
        return new TorchTrialScope(trial, _memory, _leaks);
    }

    /// <inheritdoc/>
    /// <remarks>Where the trial ran out of memory, garbage is collected, so that the next trial finds what tensors that nobody disposed still hold.</remarks>
    public string? Describe(Exception exception)
    {
        if (NativeErrors.IsOutOfMemory(exception))
        {
            _memory.Collect();
        }

        return NativeErrors.Describe(exception);
    }
}
