namespace HpoAttributes;

/// <summary>One worker of a pool: which index it has and which requests it has made. One thread at a time sits on it.</summary>
/// <param name="worker">The worker's index.</param>
/// <param name="run">Which run of the study it is, from 1.</param>
/// <param name="process">Which process of the worker it is, where each has several, one after the other.</param>
internal sealed class WorkerSeat(int worker, int run, int process = 0)
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ulong _request = (ulong)process << 32;

    public int Worker => worker;

    public int Run => run;

    /// <summary>Ends when the worker has no more to do.</summary>
    public Task Ended => _end.Task;

    /// <summary>A right to a trial that nobody else has asked for.</summary>
    public LeaseToken NextToken() => new(((ulong)run << 32) | (uint)worker, _request++);

    public void End() => _end.TrySetResult();
}
