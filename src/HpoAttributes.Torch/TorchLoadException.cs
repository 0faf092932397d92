namespace HpoAttributes;

/// <summary>TorchSharp's native libraries could not be loaded. The message says what was tried and what to install or reference.</summary>
public sealed class TorchLoadException : Exception
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public TorchLoadException()
        : this("TorchSharp's native libraries could not be loaded")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was tried and what to do.</param>
    public TorchLoadException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What was tried and what to do.</param>
    /// <param name="innerException">Its cause.</param>
    public TorchLoadException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
