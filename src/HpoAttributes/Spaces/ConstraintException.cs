namespace HpoAttributes;

/// <summary>A constraint between hyperparameters (<see cref="ConstraintAttribute"/>) threw instead of giving an answer: the inner exception is what it threw.</summary>
public sealed class ConstraintException : InvalidOperationException
{
    /// <summary>Creates the exception without a message of its own.</summary>
    public ConstraintException()
        : this("a constraint threw")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    public ConstraintException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">Its cause.</param>
    public ConstraintException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static ConstraintException Of(string constraint, IConfig config, Exception thrown)
        => new($"the constraint '{constraint}' must say yes or no to every config, but threw {thrown.GetType().Name} for {ConfigJson.Serialize(config)}: {thrown.Message}", thrown);
}
