namespace HpoAttributes;

/// <summary>What separates the trials of one worker from those of another.</summary>
public enum WorkerIsolation
{
    /// <summary>Each worker is a thread of this process.</summary>
    Threads = 0,

    /// <summary>
    /// Each worker is a process: this program once more, with the same arguments. It runs <c>Main</c> up to the same <c>Tune</c>, runs trials there, and ends; what stands behind
    /// <c>Tune</c> is not run. A program whose workers are processes tunes one objective, once.
    /// </summary>
    Processes = 1,
}
