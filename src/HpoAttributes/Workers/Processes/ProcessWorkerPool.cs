namespace HpoAttributes;

/// <summary>
/// Runs trials in processes of the same program, until the study has no more for them. A process runs the user's Main up to the same Tune, and takes
/// trials there; it ends with this one, however this one ends.
/// </summary>
/// <param name="host">The study.</param>
/// <param name="settings">What all processes have.</param>
internal sealed class ProcessWorkerPool(StudyHost host, ProcessSettings settings) : IWorkerPool
{
    private WorkerRelay[] _relays = [];

    /// <inheritdoc/>
    public async Task RunAsync(IReadOnlyList<WorkerSeat> seats, int workers, CancellationToken cancellationToken)
    {
        var ledger = new CrashLedger(settings.Retries);
        _relays = [.. seats.Select(seat => new WorkerRelay(host, settings, ledger, seat, workers, EvictElsewhere))];
        _ = host.Failed.ContinueWith(_ => Kill(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        Array.ForEach(_relays, relay => relay.Start());
        using CancellationTokenRegistration onCancel = cancellationToken.UnsafeRegister(_ => Array.ForEach(_relays, relay => relay.Cancel()), null);
        await WhenEnded().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task CloseAsync()
    {
        Kill();
        return WhenEnded();
    }

    private void Kill() => Array.ForEach(_relays, relay => relay.Kill());

    private Task WhenEnded() => Task.WhenAll(_relays.Select(relay => relay.Ended));

    /// <summary>A trial that was parked in one process and is resumed by another is of no use where it was.</summary>
    private void EvictElsewhere(int trial, WorkerRelay taker)
    {
        foreach (WorkerRelay relay in _relays)
        {
            if (relay != taker)
            {
                relay.Evict(trial);
            }
        }
    }
}
