namespace HpoAttributes.SpaceChecks;

/// <summary>A check does not hold: the message says which.</summary>
public sealed class CheckException : Exception
{
    /// <summary>Creates the exception.</summary>
    public CheckException()
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What does not hold.</param>
    public CheckException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What does not hold.</param>
    /// <param name="innerException">Why.</param>
    public CheckException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
