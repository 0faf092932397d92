namespace HpoAttributes;

/// <summary>One worker of a pool: which index it has and which requests it has made. One thread at a time sits on it.</summary>
internal sealed class WorkerSeat(int worker, int run)
{
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private ulong _request;

    public int Worker => worker;

    /// <summary>Ends when the worker has no more to do.</summary>
    public Task Ended => _end.Task;

    /// <summary>A right to a trial that nobody else has asked for.</summary>
    public LeaseToken NextToken() => new(((ulong)run << 32) | (uint)worker, _request++);

    public void End() => _end.TrySetResult();
}
