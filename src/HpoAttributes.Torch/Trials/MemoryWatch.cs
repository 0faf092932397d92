namespace HpoAttributes;

/// <summary>Collects garbage where the process's resident memory has grown since the last look, as tensors keep theirs until they are finalized.</summary>
internal sealed class MemoryWatch
{
    private readonly Lock _gate = new();
    private long _floor = long.MaxValue;

    /// <summary>The growth in bytes that is let pass.</summary>
    public long Growth { get; set; } = 64L << 20;

    /// <summary>How often garbage was collected.</summary>
    public int Collections { get; private set; }

    /// <summary>Remembers the memory before the first trial.</summary>
    public void Start()
    {
        lock (_gate)
        {
            _floor = _floor == long.MaxValue ? Environment.WorkingSet : _floor;
        }
    }

    /// <summary>Looks at the memory between two trials.</summary>
    public void CollectIfGrown()
    {
        // One worker at a time: a second collection at once would find nothing.
        lock (_gate)
        {
            long now = Environment.WorkingSet;
            if (now - _floor > Growth)
            {
                now = CollectGarbage();
                _floor = now;
            }

            _floor = Math.Min(_floor, now);
        }
    }

    /// <summary>Frees what it can after a trial that ran out of memory, a GPU's perhaps, whose growth is not seen here.</summary>
    public void Collect()
    {
        lock (_gate)
        {
            CollectGarbage();
        }
    }

    /// <returns>The resident memory after it.</returns>
    private long CollectGarbage()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        Collections++;
        return Environment.WorkingSet;
    }
}
