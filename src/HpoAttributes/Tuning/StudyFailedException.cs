namespace HpoAttributes;

/// <summary>A study could not go on because one of its constraints threw, or because its worker processes could not work: the inner exception says which. What it had found by then is here.</summary>
public sealed class StudyFailedException : InvalidOperationException
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public StudyFailedException()
        : this("the study cannot go on")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public StudyFailedException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Its cause.</param>
    public StudyFailedException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal StudyFailedException(IReadOnlyList<Trial> trials, Exception cause)
        : this($"the study cannot go on: {cause.Message}", cause)
        => Trials = trials;

    /// <summary>The study's trials that had ended, in the order in which they did. A store has them too, perhaps without those that ended just then.</summary>
    public IReadOnlyList<Trial> Trials { get; } = [];
}
