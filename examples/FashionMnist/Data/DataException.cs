namespace FashionMnistExample;

/// <summary>The data set is missing or damaged. The message names the file, what was found and what is expected.</summary>
public sealed class DataException : Exception
{
    public DataException()
    {
    }

    public DataException(string message)
        : base(message)
    {
    }

    public DataException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
