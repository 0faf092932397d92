namespace HpoAttributes;

/// <summary>Two tuners tried to append to one study.</summary>
public sealed class StudyConflictException : InvalidOperationException
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public StudyConflictException()
        : this("another tuner appends to the same study")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public StudyConflictException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Its cause.</param>
    public StudyConflictException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
