using System.Runtime.CompilerServices;

namespace HpoAttributes.SpaceChecks;

/// <summary>Says that something holds, and throws a <see cref="CheckException"/> where it does not. Knows no test framework and uses no reflection.</summary>
internal static class Check
{
    public static void That(bool holds, [CallerArgumentExpression(nameof(holds))] string what = "")
    {
        if (!holds)
        {
            throw new CheckException($"not so: {what}");
        }
    }

    public static void Equal<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string what = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new CheckException($"{what}\n  is       {actual}\n  but not  {expected}");
        }
    }

    /// <summary>Exactly this exception, with exactly this message.</summary>
    public static void Throws<TException>(string message, Action act, [CallerArgumentExpression(nameof(act))] string what = "")
        where TException : Exception
        => Equal(message, Thrown<TException>(act, what).Message, what);

    /// <summary>The exception that something throws.</summary>
    public static TException Thrown<TException>(Action act, [CallerArgumentExpression(nameof(act))] string what = "")
        where TException : Exception
    {
        try
        {
            act();
        }
        catch (TException exception) when (exception.GetType() == typeof(TException))
        {
            return exception;
        }

        throw new CheckException($"{what} throws no {typeof(TException).Name}");
    }
}
