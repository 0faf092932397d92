using System.Runtime.ExceptionServices;

namespace HpoAttributes.Tests;

/// <summary>Runs something on a new thread, as workers do, and waits for it.</summary>
internal static class OwnThread
{
    public static T Run<T>(Func<T> action) => Start(action)();

    /// <summary>Starts it; the function that is returned waits.</summary>
    public static Func<T> Start<T>(Func<T> action)
    {
        T result = default!;
        ExceptionDispatchInfo? error = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = action();
            }
            catch (Exception exception)
            {
                error = ExceptionDispatchInfo.Capture(exception);
            }
        });
        thread.Start();
        return () =>
        {
            thread.Join();
            error?.Throw();
            return result;
        };
    }
}
