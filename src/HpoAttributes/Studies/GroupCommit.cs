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

    /// <summary>Writes the current batch; what others have added meanwhile is the thread pool's work, so that no caller waits for more than its own.</summary>
    private void WriteOwnThenHandOver()
    {
        if (Next() is not { } own)
        {
            return;
        }

        WriteAndComplete(own);
        lock (Gate)
        {
            if (_current.Changes.Count == 0 || _failure is not null)
            {
                _isWriting = false;
                return;
            }
        }

        ThreadPool.UnsafeQueueUserWorkItem(static log => log.WriteRest(), this, preferLocal: false);
    }

    private void WriteRest()
    {
        try
        {
            while (Next() is { } batch)
            {
                WriteAndComplete(batch);
            }
        }
        catch (Exception exception)
        {
            // Those who wait for the batch have been given it.
            Fail(exception);
        }
    }

    private void WriteAndComplete(Batch batch)
    {
        try
        {
            Write(batch);
        }
        catch (Exception exception)
        {
            Fail(exception);
            throw;
        }

        lock (Gate)
        {
            batch.Complete();
            _inFlight = null;
            _spare = batch;
        }
    }

    private Batch? Next()
    {
        lock (Gate)
        {
            if (_current.Changes.Count == 0 || _failure is not null)
            {
                _isWriting = false;
                return null;
            }

            _inFlight = _current;
            _current = _spare ?? new();
            _spare = null;
            return _inFlight;
        }
    }

    private void Write(Batch batch)
    {
        foreach (StudyChange change in batch.Changes)
        {
            batch.Events.Add(change.Event);
        }

        ValueTask append = AppendWithoutContext(batch.Events);
        if (!append.IsCompletedSuccessfully)
        {
            append.AsTask().GetAwaiter().GetResult();
        }

        Sequence += batch.Events.Count;
        foreach (StudyChange change in batch.Changes)
        {
            onCommitted(change);
        }
    }

    /// <summary>A trial's thread has a synchronisation context that runs nothing while the thread blocks here: a store must not come back to it.</summary>
    private ValueTask AppendWithoutContext(List<StudyEvent> events)
    {
        SynchronizationContext? context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            return store.AppendAsync(study, Sequence, events);
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
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
