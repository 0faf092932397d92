namespace HpoAttributes;

/// <summary>
/// Runs the continuations of one evaluation of an asynchronous objective on its worker's own thread: what training
/// libraries keep per thread (gradient mode, dispose scopes) stays with the trial across an await.
/// </summary>
internal sealed class TrialSynchronizationContext : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _work = new();
    private readonly object _gate = new();
    private readonly Thread _thread = Thread.CurrentThread;
    private bool _hasEnded;

    /// <summary>Runs a callback on the trial's thread; on the thread pool once the trial has ended, as it must not run in the next one.</summary>
    public override void Post(SendOrPostCallback d, object? state)
    {
        lock (_gate)
        {
            if (!_hasEnded)
            {
                _work.Enqueue((d, state));
                Monitor.Pulse(_gate);
                return;
            }
        }

        ThreadPool.QueueUserWorkItem(new WaitCallback(d), state);
    }

    public override void Send(SendOrPostCallback d, object? state)
    {
        if (Thread.CurrentThread == _thread)
        {
            d(state);
            return;
        }

        var sent = new TaskCompletionSource();
        Post(_ =>
        {
            try
            {
                d(state);
                sent.SetResult();
            }
            catch (Exception exception)
            {
                sent.SetException(exception);
            }
        }, null);
        sent.Task.GetAwaiter().GetResult();
    }

    public override SynchronizationContext CreateCopy() => this;

    /// <summary>Runs continuations on the calling thread until a task has ended, and hands those that are left over to the thread pool.</summary>
    public void RunUntilEnded(Task task)
    {
        task.ContinueWith(_ => Post(static _ => { }, null), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        try
        {
            while (!task.IsCompleted)
            {
                (SendOrPostCallback callback, object? state) = Take();
                callback(state);
            }
        }
        finally
        {
            End();
        }
    }

    private (SendOrPostCallback Callback, object? State) Take()
    {
        lock (_gate)
        {
            while (_work.Count == 0)
            {
                Monitor.Wait(_gate);
            }

            return _work.Dequeue();
        }
    }

    private void End()
    {
        lock (_gate)
        {
            _hasEnded = true;
        }

        while (_work.TryDequeue(out (SendOrPostCallback Callback, object? State) left))
        {
            ThreadPool.QueueUserWorkItem(new WaitCallback(left.Callback), left.State);
        }
    }
}
