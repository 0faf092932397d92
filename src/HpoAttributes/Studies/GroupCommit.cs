namespace HpoAttributes;

/// <summary>
/// Writes what a study's messages changed to its log. The first caller whose changes are not written yet writes
/// its batch; what others add meanwhile is written together after it, while these wait for theirs.
/// </summary>
internal sealed class GroupCommit(IStudyStore store, string study, long sequence, Action<StudyChange> onCommitted)
{
    private Batch _current = new();
    private Batch? _spare;
    private Batch? _inFlight;
    private Exception? _failure;
    private TaskCompletionSource? _idle;
    private bool _isWriting;

    /// <summary>Guards this object and the study's state.</summary>
    public Lock Gate { get; } = new();

    /// <summary>How many events the log has.</summary>
    public long Sequence { get; private set; } = sequence;

    /// <summary>Under the gate: where a message adds its changes.</summary>
    public List<StudyChange> Changes => _current.Changes;

    /// <summary>Under the gate: why nothing can be written any more; null while all is well.</summary>
    public Exception? Failure => _failure;

    /// <summary>Under the gate, after a message: what its caller has to wait for before it may answer.</summary>
    public Ticket Seal()
    {
        if (_current.Changes.Count > 0)
        {
            if (_isWriting)
            {
                return new(_current.WhenWritten(), false);
            }

            _isWriting = true;
            return new(null, true);
        }

        // The answer may rest on events of others that are still being written.
        return new(_inFlight?.WhenWritten(), false);
    }

    /// <summary>Outside the gate: returns when everything that the ticket covers is in the log.</summary>
    public void Wait(Ticket ticket)
    {
        if (ticket.IsWriter)
        {
            WriteOwnThenHandOver();
        }
        else
        {
            ticket.Written?.GetAwaiter().GetResult();
        }
    }

    /// <summary>Nothing is written any more: every caller, waiting or to come, is given the cause.</summary>
    public void Fail(Exception cause)
    {
        lock (Gate)
        {
            _failure ??= cause;
            _inFlight?.Fail(_failure);
            _current.Fail(_failure);
        }
    }

    /// <summary>Outside the gate: a task that ends when nobody writes.</summary>
    public Task WhenIdle()
    {
        lock (Gate)
        {
            return _isWriting ? (_idle ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task : Task.CompletedTask;
        }
    }

    /// <summary>Writes the current batch; what others have added meanwhile is the thread pool's work, so that no caller waits for more than its own.</summary>
    private void WriteOwnThenHandOver()
    {
        if (!TryWriteNext(out bool isMore))
        {
            throw new InvalidOperationException($"the study cannot go on: {_failure!.Message}", _failure);
        }

        if (isMore)
        {
            ThreadPool.UnsafeQueueUserWorkItem(static log => log.WriteRest(), this, preferLocal: false);
        }
    }

    private void WriteRest()
    {
        try
        {
            while (TryWriteNext(out bool isMore) && isMore)
            {
            }
        }
        catch (Exception exception)
        {
            // Those who wait for the batch have been given it.
            Fail(exception);
        }
    }

    /// <summary>Writes the current batch and stays the writer where there is more to write.</summary>
    /// <returns>False where nothing can be written any more.</returns>
    private bool TryWriteNext(out bool isMore)
    {
        Batch? batch = Take();
        isMore = false;
        if (batch is null)
        {
            return false;
        }

        try
        {
            Write(batch);
        }
        catch (Exception exception)
        {
            Fail(exception);
            lock (Gate)
            {
                StopWriting();
            }

            throw;
        }

        lock (Gate)
        {
            batch.Complete();
            _inFlight = null;
            _spare = batch;
            isMore = _current.Changes.Count > 0 && _failure is null;
            if (!isMore)
            {
                StopWriting();
            }
        }

        return true;
    }

    private Batch? Take()
    {
        lock (Gate)
        {
            if (_failure is not null)
            {
                StopWriting();
                return null;
            }

            _inFlight = _current;
            _current = _spare ?? new();
            _spare = null;
            return _inFlight;
        }
    }

    private void StopWriting()
    {
        _isWriting = false;
        _idle?.SetResult();
        _idle = null;
    }

    /// <summary>
    /// A trial's thread may have a synchronisation context that runs nothing while the thread is here: neither the store
    /// nor an observer must come back to it.
    /// </summary>
    private void Write(Batch batch)
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            Append(batch);
            foreach (StudyChange change in batch.Changes)
            {
                onCommitted(change);
            }
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private void Append(Batch batch)
    {
        foreach (StudyChange change in batch.Changes)
        {
            batch.Events.Add(change.Event);
        }

        ValueTask append = store.AppendAsync(study, Sequence, batch.Events);
        if (!append.IsCompletedSuccessfully)
        {
            append.AsTask().GetAwaiter().GetResult();
        }

        Sequence += batch.Events.Count;
    }

    /// <summary>What a caller waits for: to write, or to be told that another one has written.</summary>
    internal readonly record struct Ticket(Task? Written, bool IsWriter);

    private sealed class Batch
    {
        private TaskCompletionSource? _written;

        public List<StudyChange> Changes { get; } = [];

        public List<StudyEvent> Events { get; } = [];

        public Task WhenWritten() => (_written ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

        /// <summary>Releases those who wait and empties the batch for its next use.</summary>
        public void Complete()
        {
            _written?.SetResult();
            _written = null;
            Changes.Clear();
            Events.Clear();
        }

        public void Fail(Exception cause)
        {
            _written?.TrySetException(cause);
            _written = null;
        }
    }
}
