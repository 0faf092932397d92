namespace HpoAttributes;

/// <summary>The processes that were to run a study's trials cannot be started, or are none of its own: the message says why, and what to do.</summary>
public sealed class WorkerProcessException : InvalidOperationException
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public WorkerProcessException()
        : this("a worker process cannot work")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public WorkerProcessException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Its cause.</param>
    public WorkerProcessException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
